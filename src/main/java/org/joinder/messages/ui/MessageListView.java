package org.joinder.messages.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joinder.messages.MessageDetail;
import org.joinder.messages.MessageFilter;
import org.joinder.messages.MessageId;
import org.joinder.messages.MessageLog;
import org.joinder.messages.MessagePaths;
import org.joinder.messages.MessageRow;
import org.joinder.security.Role;
import org.joinder.shell.CsvDownload;
import org.joinder.shell.ListWithDetail;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The delivery log: every message, to whom, about what, and whether it left. */
@Route(MessagePaths.LIST)
@RouteAlias(MessagePaths.ONE)
@PageTitle("Messages")
@Menu(title = "Messages", order = 80, icon = "vaadin:paperplane-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class MessageListView extends Main implements BeforeEnterObserver {

    private static final CsvDownload<MessageRow> CSV = new CsvDownload<>(
            List.of("posted", "state", "kind", "to", "address", "office", "subject"), MessageListView::cells);

    private final MessageLog log;
    private final Grid<MessageRow> grid = new Grid<>();
    private final MessageFilterBar bar = new MessageFilterBar(asked -> go(MessagePaths.LIST, asked));
    private final Span shown = new Span();
    private final ListWithDetail layout =
            new ListWithDetail("32rem", () -> go(MessagePaths.LIST, filter()), bar, shown, grid);
    private MessageFilter filter = MessageFilter.ALL;

    MessageListView(MessageLog log) {
        this.log = log;
        addClassNames("view", "list-view");
        shown.getElement().setAttribute("role", "status");
        columns();
        grid.setItemsPageable(page -> log.list(filter, page));
        grid.addItemClickListener(click -> go(MessagePaths.one(click.getItem().id()), filter));
        var download = CSV.link("messages.csv", () -> log.list(filter, PageRequest.of(0, CsvDownload.MOST)));
        add(new Toolbar("Messages", download), layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = MessageFilterBar.of(event.getLocation().getQueryParameters());
        bar.show(filter);
        refresh();
        var one = event.getRouteParameters().get("id").map(this::known);
        one.ifPresentOrElse(this::show, () -> layout.show(null, ""));
    }

    private void show(MessageDetail message) {
        layout.show(detail(message), message.row().subject());
    }

    private void refresh() {
        long found = log.count(filter);
        shown.setText(
                found == 0
                        ? "No message fits. Messages appear here when a round opens, is reminded of, or closes."
                        : found == 1 ? "1 message" : found + " messages");
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        grid.getElement().setAttribute("aria-label", "Messages");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(row -> ViewerTime.moment(row.createdAt()))
                .setHeader("Posted")
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> MessageWords.badge(row.state()))
                .setHeader("State")
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(MessageRow::kind).setHeader("Kind").setWidth("9rem").setFlexGrow(0);
        grid.addColumn(MessageRow::toAddress).setHeader("To").setWidth("12rem").setFlexGrow(2);
        grid.addColumn(MessageRow::subject)
                .setHeader("Subject")
                .setWidth("14rem")
                .setFlexGrow(3);
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
            show(known(Long.toString(message.row().id().value())));
        });
    }

    private static List<@Nullable String> cells(MessageRow row) {
        var office = row.office();
        return Arrays.asList(
                row.createdAt().toString(),
                row.state().words(),
                row.kind(),
                row.toName(),
                row.toAddress(),
                office == null ? null : office.usps(),
                row.subject());
    }

    private MessageFilter filter() {
        return filter;
    }

    private static void go(String path, MessageFilter filter) {
        UI.getCurrent().navigate(path, QueryParameters.simple(MessageFilterBar.query(filter)));
    }
}
