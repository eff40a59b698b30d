package org.joinder.letters.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.joinder.letters.AttachmentService;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.LetterSteps;
import org.joinder.letters.RosterService;
import org.joinder.security.Role;
import org.joinder.shell.PathLink;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;

@Route(LetterPaths.ONE)
@RolesAllowed({Role.STAFF, Role.ADMIN})
class LetterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LetterService letters;
    private final RosterService rosters;
    private final LetterSteps steps;
    private final AttachmentService attachments;
    private final Clock clock;
    private String title = "Letter";

    LetterView(
            LetterService letters,
            RosterService rosters,
            LetterSteps steps,
            AttachmentService attachments,
            Clock clock) {
        this.letters = letters;
        this.rosters = rosters;
        this.steps = steps;
        this.attachments = attachments;
        this.clock = clock;
        addClassName("view");
    }

    static RouteParameters parameters(LetterId id) {
        return new RouteParameters("id", Long.toString(id.value()));
    }

    static LetterId id(RouteParameters parameters) {
        return parameters
                .get("id")
                .filter(text -> text.length() < 19)
                .map(text -> new LetterId(Long.parseLong(text)))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(LetterId id) {
        var letter = letters.find(id).orElseThrow(() -> new NotFoundException("There is no such letter."));
        title = letter.subject();
        removeAll();
        add(toolbar(letter), LetterFacts.of(letter));
        if (letter.status() != LetterStatus.SENT) {
            add(round(letter));
        }
        add(LetterFacts.asks(letter), LetterFacts.claims(letter), LetterFacts.roster(letter));
        if (letter.frozen() != null || letter.status() == LetterStatus.SENT) {
            add(new RosterCard(letter, rosters, steps, LocalDate.now(clock), () -> show(id)));
        }
        add(text(letter), new AttachmentList(attachments, id));
    }

    private static Component round(LetterDetail letter) {
        var round = letter.round();
        String words = letter.status() == LetterStatus.DRAFT
                ? "The letter does not circulate yet."
                : round == null ? "No round is recorded." : round.progress() + ".";
        String link = letter.status() == LetterStatus.DRAFT ? "Open a round" : "Answers and next steps";
        return new Section(
                new H2("Sign-on round"), new Paragraph(words), new PathLink(LetterPaths.round(letter.id()), link));
    }

    private Toolbar toolbar(LetterDetail letter) {
        var toolbar = new Toolbar(letter.subject(), Words.status(letter.status()));
        if (letter.status() == LetterStatus.CLOSED || letter.status() == LetterStatus.SENT) {
            toolbar.addAction(new PathLink(LetterPaths.after(letter.id()), "After the round"));
        }
        if (letter.status() == LetterStatus.OPEN) {
            toolbar.addAction(new PathLink(LetterPaths.circulation(letter.id()), "Messages to offices"));
        }
        toolbar.addAction(new Button("Edit", _ -> UI.getCurrent().navigate(LetterPaths.edit(letter.id()))));
        toolbar.addAction(new PathLink(LetterPaths.versions(letter.id()), "Texts"));
        if (letter.published()) {
            toolbar.addAction(new Button("Withdraw", _ -> new WithdrawDialog(letter, this::withdraw).open()));
        } else if (letter.status() == LetterStatus.SENT) {
            toolbar.addAction(new Button("Publish", _ -> publish(letter.id())));
        }
        return toolbar;
    }

    private void publish(LetterId id) {
        Saving.tried(() -> letters.publish(id), "The letter is public.");
        show(id);
    }

    private boolean withdraw(LetterId id, String reason) {
        boolean done = Saving.tried(() -> letters.withdraw(id, reason), "The letter is no longer public.");
        if (done) {
            show(id);
        }
        return done;
    }

    private static Component text(LetterDetail letter) {
        if (letter.text().isBlank()) {
            return new Paragraph("The text of the letter is not recorded. Edit the letter to add it.");
        }
        var text = new Pre(letter.text());
        text.addClassName("letter-text");
        text.getStyle().set("white-space", "pre-wrap").set("font", "inherit");
        return new Section(new H2("Text"), text);
    }
}
