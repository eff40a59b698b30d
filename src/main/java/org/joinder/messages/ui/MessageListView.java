package org.joinder.messages.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.joinder.messages.MessageDetail;
import org.joinder.messages.MessageFilter;
import org.joinder.messages.MessageId;
import org.joinder.messages.MessageLog;
import org.joinder.messages.MessagePaths;
import org.joinder.messages.MessageRow;
import org.joinder.security.Role;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;

/** The delivery log: every message, to whom, about what, and whether it left. */
@Route(MessagePaths.LIST)
@RouteAlias(MessagePaths.ONE)
@PageTitle("Messages")
@Menu(title = "Messages", order = 80, icon = "vaadin:paperplane-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class MessageListView extends MasterDetailLayout implements BeforeEnterObserver {

    private final MessageLog log;
    private final Grid<MessageRow> grid = new Grid<>();
    private final MessageFilterBar bar = new MessageFilterBar(asked -> go(MessagePaths.LIST, asked));
    private final Span shown = new Span();
    private MessageFilter filter = MessageFilter.ALL;

    MessageListView(MessageLog log) {
        this.log = log;
        setSizeFull();
        setMasterSize("22rem", true);
        setDetailSize("32rem");
        setMaster(list());
        columns();
        grid.setItemsPageable(page -> log.list(filter, page));
        grid.addItemClickListener(click -> go(MessagePaths.one(click.getItem().id()), filter));
        addBackdropClickListener(click -> go(MessagePaths.LIST, filter));
        addDetailEscapePressListener(press -> go(MessagePaths.LIST, filter));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = MessageFilterBar.of(event.getLocation().getQueryParameters());
        bar.show(filter);
        refresh();
        Optional<MessageDetail> one = event.getRouteParameters().get("id").map(this::known);
        setDetail(one.map(this::detail).orElse(null));
        getElement()
                .executeJs(
                        "const detail = this.shadowRoot.querySelector('[part=detail]');"
                                + "$0 ? detail.setAttribute('aria-label', $0) : detail.removeAttribute('aria-label')",
                        one.map(each -> each.row().subject()).orElse(""));
    }

    private void refresh() {
        long found = log.count(filter);
        shown.setText(
                found == 0
                        ? "No message fits. Messages appear here when a round opens, is reminded of, or closes."
                        : found == 1 ? "1 message" : found + " messages");
        grid.getDataProvider().refreshAll();
    }

    private VerticalLayout list() {
        shown.getElement().setAttribute("role", "status");
        var list = new VerticalLayout(new Toolbar("Messages"), bar, shown, grid);
        list.setSizeFull();
        list.setFlexGrow(1, grid);
        return list;
    }

    private void columns() {
        grid.getElement().setAttribute("aria-label", "Messages");
        grid.addColumn(row -> ViewerTime.moment(row.createdAt()))
                .setHeader("Posted")
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> MessageWords.badge(row.state()))
                .setHeader("State")
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(MessageRow::kind).setHeader("Kind").setWidth("9rem").setFlexGrow(0);
        grid.addColumn(MessageRow::toAddress).setHeader("To").setFlexGrow(2);
        grid.addColumn(MessageRow::subject).setHeader("Subject").setFlexGrow(3);
    }

    private MessageDetail known(String id) {
        return Optional.of(id)
                .filter(text -> text.length() < 19)
                .flatMap(text -> log.find(new MessageId(Long.parseLong(text))))
                .orElseThrow(() -> new NotFoundException("There is no such message."));
    }

    private MessagePanel detail(MessageDetail message) {
        return new MessagePanel(message, log, () -> go(MessagePaths.LIST, filter), () -> {
            refresh();
            setDetail(detail(known(Long.toString(message.row().id().value()))));
        });
    }

    private static void go(String path, MessageFilter filter) {
        UI.getCurrent().navigate(path, QueryParameters.simple(MessageFilterBar.query(filter)));
    }
}
