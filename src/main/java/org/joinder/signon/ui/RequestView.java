package org.joinder.signon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterWordings;
import org.joinder.security.CurrentUser;
import org.joinder.security.Role;
import org.joinder.shell.Live;
import org.joinder.shell.PathLink;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.BeforeSigningService;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.RoundDetail;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.SignOnPaths;

/** Where an office reads a letter that circulates, sees how far it is and who signed, and answers. */
@Route(SignOnPaths.REQUEST)
@RolesAllowed(Role.OFFICE)
@StyleSheet("sign-on.css")
class RequestView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundService rounds;
    private final AnswerService answers;
    private final BeforeSigningService before;
    private final LetterWordings wordings;
    private final CurrentUser user;
    private final Live live;
    private final Div standing = new Div();
    private String title = "Request to sign";
    private Jurisdiction office = Jurisdiction.ALABAMA;

    RequestView(
            RoundService rounds,
            AnswerService answers,
            BeforeSigningService before,
            LetterWordings wordings,
            CurrentUser user,
            Live live) {
        this.rounds = rounds;
        this.answers = answers;
        this.before = before;
        this.wordings = wordings;
        this.user = user;
        this.live = live;
        addClassNames("view", "request-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").filter(text -> text.length() < 19);
        show(new RoundId(Long.parseLong(id.orElseThrow(NotFoundException::new))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RoundId id) {
        var detail = rounds.find(id).orElseThrow(() -> new NotFoundException("There is no such request."));
        office = office();
        var own = detail.of(office);
        var wording = wordings.latest(detail.round().letter());
        title = "Request to sign: " + wording.subject();
        removeAll();
        add(new Toolbar(
                title, Words.status(detail.round().status()), new PathLink(SignOnPaths.REQUESTS, "All requests")));
        renew(detail);
        add(standing, new WordingCard(wordings, detail, own));
        if (detail.round().status().isRunning()) {
            var seen = new BeforeSigningList(before.of(id, office));
            add(seen, form(detail, own, seen));
            live.follow(seen, SignOnPaths.topic(id), () -> rounds.find(id).ifPresent(this::renew));
        }
        add(new StepList(detail));
        add(new OwnHistory(
                detail.round(), answers.history(id, office), answers.privateReasons(id, office), answers::under));
    }

    private AnswerForm form(RoundDetail detail, LedgerRow own, BeforeSigningList seen) {
        var leave = answers.leave(detail.id(), office);
        return new AnswerForm(
                detail,
                own,
                leave,
                draft -> send(draft.having(seen.acknowledged()).under(leave.delegation())));
    }

    private void renew(RoundDetail detail) {
        standing.removeAll();
        standing.add(new ProgressCard(detail), signers(detail));
        if (detail.of(office).consent().isWaiting()) {
            standing.add(new Paragraph("Our signature does not count at the moment. "
                    + detail.of(office).consent().words() + "."));
        }
    }

    private void send(AnswerDraft draft) {
        if (Saving.tried(() -> answers.answer(draft), "The answer is sent.")) {
            show(draft.round());
        }
    }

    private static Component signers(RoundDetail detail) {
        var names = detail.ledger().stream()
                .filter(row -> row.isSigned() && !row.consent().isWaiting())
                .map(row -> row.office().displayName())
                .toList();
        return new Section(
                new H2("Signed so far"),
                new Paragraph(names.isEmpty() ? "No office has signed yet." : String.join(", ", names) + "."));
    }

    private Jurisdiction office() {
        var office = user.require().office();
        if (office == null) {
            throw new NotFoundException("Your account is bound to no office.");
        }
        return office;
    }
}
