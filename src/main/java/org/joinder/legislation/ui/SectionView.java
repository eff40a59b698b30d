package org.joinder.legislation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StateTags;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteOn;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteService;
import org.joinder.legislation.TagSubject;
import org.joinder.legislation.Touch;
import org.joinder.legislation.TouchSource;
import org.joinder.security.Role;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;
import org.springframework.beans.factory.ObjectProvider;

@Route(LegislationPaths.SECTION)
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("law.css")
class SectionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final StatuteService statutes;
    private final StateTags tags;
    private final ObjectProvider<TouchSource> touches;
    private final Clock clock;
    private String title = "Section";

    SectionView(StatuteService statutes, StateTags tags, ObjectProvider<TouchSource> touches, Clock clock) {
        this.statutes = statutes;
        this.tags = tags;
        this.touches = touches;
        this.clock = clock;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StatuteId id = event.getRouteParameters()
                .get("path")
                .flatMap(path -> StatuteId.find("/" + path))
                .orElseThrow(() -> new NotFoundException("No section is written so."));
        StatuteRecord section =
                statutes.find(id).orElseThrow(() -> new NotFoundException("No such section is known here."));
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = AsOf.of(event.getLocation().getQueryParameters()).orElse(today);
        title = section.citation();
        removeAll();
        add(new Toolbar(section.citation(), AsOf.picker(LegislationPaths.workspace(id), asOf, today)));
        if (!section.name().equals(section.citation())) {
            Paragraph lead = new Paragraph(section.name());
            lead.addClassName("law-lead");
            add(lead);
        }
        if (!id.equals(id.section())) {
            add(new Paragraph(new PathLink(
                    LegislationPaths.workspace(id.section()),
                    "The whole of " + id.section().citation())));
        }
        add(cards(section, asOf));
    }

    private Div cards(StatuteRecord section, LocalDate asOf) {
        List<Touch> touching = touching(section.id());
        Optional<StatuteOn> text = statutes.on(section.id(), asOf);
        Div cards = new Div(SectionText.of(section, text, asOf));
        PathToLaw.of(touching, statutes.on(section.id().section(), asOf)).ifPresent(cards::add);
        cards.add(
                TouchCard.of("What touches it", touching),
                new StateTagCard(TagSubject.of(section.id()), tags),
                SectionFacts.names(section),
                SectionFacts.periods(section),
                SectionFacts.notes(section));
        cards.addClassName("law-cards");
        return cards;
    }

    private List<Touch> touching(StatuteId id) {
        return touches.stream()
                .flatMap(source -> source.touching(id).stream())
                .distinct()
                .toList();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
