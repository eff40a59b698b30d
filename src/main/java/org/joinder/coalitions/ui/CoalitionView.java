package org.joinder.coalitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.joinder.coalitions.CoalitionPaths;
import org.joinder.coalitions.CoalitionRefused;
import org.joinder.coalitions.CoalitionService;
import org.joinder.coalitions.Sheet;
import org.joinder.security.Role;
import org.joinder.shell.FormMessage;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

/** Five questions about coalitions; which one, and what is asked, stands in the address. */
@Route(CoalitionPaths.LIST)
@RouteAlias(CoalitionPaths.PART)
@PageTitle("Coalitions")
@Menu(title = "Coalitions", order = 45, icon = "vaadin:group")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class CoalitionView extends Main implements BeforeEnterObserver {

    private final CoalitionService coalitions;

    CoalitionView(CoalitionService coalitions) {
        this.coalitions = coalitions;
        addClassNames("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Question.of(event.getRouteParameters().get("part").orElse("offices"));
        QueryParameters query = event.getLocation().getQueryParameters();
        removeAll();
        add(new Toolbar("Coalitions"), questions(asked));
        switch (asked) {
            case OFFICES -> offices(query.getSingleParameter("e").orElse(""));
            case BETWEEN -> between(query);
            case TOGETHER -> together(query);
            case NOT_ASKED -> answer("not-asked", coalitions::notAsked);
            case CALLS -> calls(query);
        }
    }

    private static Nav questions(Question open) {
        var nav = new Nav();
        nav.addClassName("question-nav");
        nav.getElement().setAttribute("aria-label", "Questions");
        for (var each : Question.values()) {
            var link = new PathLink(CoalitionPaths.part(each.part()), each.words());
            if (each == open) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private void offices(String expression) {
        add(new ExpressionForm(expression, coalitions.signed()));
        answer("offices", () -> coalitions.matching(expression));
    }

    private void between(QueryParameters query) {
        var form = new BetweenForm(coalitions.signed(), query);
        add(form);
        form.chosen()
                .ifPresent(pair -> answer(
                        "between",
                        () -> coalitions.between(
                                pair.earlier().id(), pair.later().id())));
    }

    private void together(QueryParameters query) {
        var form = new OfficeForm(query);
        add(form);
        form.chosen()
                .ifPresentOrElse(
                        office -> answer("together-" + office.usps(), () -> coalitions.together(office)),
                        () -> add(new Paragraph("Choose an office to see who signed with it, and how often.")));
    }

    private void calls(QueryParameters query) {
        var form = new OpenLetterForm(coalitions.open(), query);
        add(form);
        form.chosen().ifPresent(letter -> answer("calls", () -> coalitions.calls(letter.id())));
    }

    private void answer(String name, Supplier<Sheet> sheet) {
        add(shown(name, sheet));
    }

    private static Component shown(String name, Supplier<Sheet> sheet) {
        try {
            return new SheetTable(name, sheet.get());
        } catch (CoalitionRefused refused) {
            var message = new FormMessage();
            message.show(refused.getMessage());
            return message;
        }
    }
}
