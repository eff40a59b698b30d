package org.joinder.legislation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillService;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.BillTexts;
import org.joinder.legislation.DelegationService;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StateTags;
import org.joinder.legislation.TagSubject;
import org.joinder.legislation.Touch;
import org.joinder.legislation.TouchSource;
import org.joinder.security.Role;
import org.joinder.shell.Toolbar;
import org.springframework.beans.factory.ObjectProvider;

@Route(LegislationPaths.BILL)
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("law.css")
class BillView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final BillService bills;
    private final BillTexts texts;
    private final StateTags tags;
    private final DelegationService delegations;
    private final ObjectProvider<TouchSource> touches;
    private final Clock clock;
    private String title = "Bill";

    BillView(
            BillService bills,
            BillTexts texts,
            StateTags tags,
            DelegationService delegations,
            ObjectProvider<TouchSource> touches,
            Clock clock) {
        this.delegations = delegations;
        this.texts = texts;
        this.tags = tags;
        this.bills = bills;
        this.touches = touches;
        this.clock = clock;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BillId id = id(event.getRouteParameters());
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = AsOf.of(event.getLocation().getQueryParameters()).orElse(today);
        BillRecord bill = bills.find(id, asOf).orElseThrow(() -> new NotFoundException("No such bill is known here."));
        title = id.displayName();
        removeAll();
        add(new Toolbar(
                id.displayName(), Words.stage(bill.stage()), AsOf.picker(LegislationPaths.workspace(id), asOf, today)));
        if (bill.title() != null) {
            Paragraph lead = new Paragraph(bill.title());
            lead.addClassName("law-lead");
            add(lead);
        }
        if (bill.stage() == BillStage.UNKNOWN) {
            add(new Paragraph("It is known by its number only. Load it from a source with the command import bills."));
        }
        add(cards(bill, event.getLocation().getQueryParameters()));
    }

    private Div cards(BillRecord bill, QueryParameters query) {
        Div cards = new Div(
                BillStanding.of(bill),
                BillSummaries.of(bill),
                BillPeople.of(bill, delegations),
                BillPeople.committees(bill),
                BillHistory.votes(bill),
                BillRelations.of(bill),
                TouchCard.of("What touches it", touching(bill.id())),
                new StateTagCard(TagSubject.of(bill.id()), tags),
                new BillTextCard(bill.id(), texts, query),
                BillHistory.of(bill),
                BillFacts.versions(bill),
                BillFacts.titles(bill),
                BillSources.of(bill));
        cards.addClassName("law-cards");
        return cards;
    }

    private List<Touch> touching(BillId id) {
        return touches.stream()
                .flatMap(source -> source.touching(id).stream())
                .distinct()
                .toList();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static BillId id(RouteParameters parameters) {
        String key = Stream.of("jurisdiction", "session", "number")
                .map(part -> parameters.get(part).orElse(""))
                .reduce((a, b) -> a + "/" + b)
                .orElse("");
        return BillId.find(key).orElseThrow(() -> new NotFoundException("No bill is written so."));
    }
}
