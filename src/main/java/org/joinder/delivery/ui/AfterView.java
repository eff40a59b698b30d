package org.joinder.delivery.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.joinder.delivery.DeliveryPaths;
import org.joinder.delivery.DeliveryService;
import org.joinder.delivery.FinalLetters;
import org.joinder.delivery.FollowUpSuggestions;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.security.Role;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

/** What comes after a round: the final letter, its embargo, and what its recipients did. */
@Route(DeliveryPaths.AFTER)
@PageTitle("After the round")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class AfterView extends Main implements BeforeEnterObserver {

    private final LetterService letters;
    private final DeliveryService delivery;
    private final FollowUpSuggestions suggestions;
    private final FinalLetters files;
    private final Clock clock;

    AfterView(
            LetterService letters,
            DeliveryService delivery,
            FollowUpSuggestions suggestions,
            FinalLetters files,
            Clock clock) {
        this.letters = letters;
        this.delivery = delivery;
        this.suggestions = suggestions;
        this.files = files;
        this.clock = clock;
        addClassNames("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letter = event.getRouteParameters()
                .get("id")
                .filter(text -> text.length() < 19)
                .flatMap(text -> letters.find(new LetterId(Long.parseLong(text))))
                .orElseThrow(() -> new NotFoundException("There is no such letter."));
        var done = new FollowUpCard(letter, delivery, LocalDate.now(clock));
        removeAll();
        add(
                new Toolbar("After the round", new PathLink(LetterPaths.one(letter.id()), letter.subject())),
                file(letter),
                new EmbargoCard(letter, delivery),
                done,
                new SuggestionCard(letter.id(), delivery, suggestions, done::show));
    }

    private Section file(LetterDetail letter) {
        var section = new Section(new H2("The final letter"));
        if (!FinalLetters.exists(letter)) {
            section.add(
                    new Paragraph("The file is made when a round closes and freezes the roster. A letter of the past"
                            + " keeps the file it was sent as."));
            return section;
        }
        section.add(
                new Paragraph(letter.count().sentence() + "."),
                new PdfLink(letter.slug(), () -> files.pdf(letter.id()).orElseThrow()));
        return section;
    }
}
