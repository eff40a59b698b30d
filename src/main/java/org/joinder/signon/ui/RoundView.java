package org.joinder.signon.ui;

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
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.security.Role;
import org.joinder.shell.Live;
import org.joinder.shell.PathLink;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.RoundDetail;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnPaths;
import org.jspecify.annotations.Nullable;

/** The sign-on round of a letter for those who run it: progress, ledger, steps. Others' answers show as they come. */
@Route(LetterPaths.ROUND)
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("sign-on.css")
class RoundView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LetterService letters;
    private final RoundService rounds;
    private final AnswerService answers;
    private final RuleSetService ruleSets;
    private final Live live;
    private final Clock clock;
    private final Div progress = new Div();
    private String title = "Sign-on round";
    private @Nullable LedgerCard ledger;

    RoundView(
            LetterService letters,
            RoundService rounds,
            AnswerService answers,
            RuleSetService ruleSets,
            Live live,
            Clock clock) {
        this.letters = letters;
        this.rounds = rounds;
        this.answers = answers;
        this.ruleSets = ruleSets;
        this.live = live;
        this.clock = clock;
        addClassNames("view", "round-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").filter(text -> text.length() < 19);
        show(
                new LetterId(Long.parseLong(id.orElseThrow(NotFoundException::new))),
                event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(LetterId id, QueryParameters query) {
        var letter = letters.find(id).orElseThrow(() -> new NotFoundException("There is no such letter."));
        var latest = rounds.latest(id);
        title = "Sign-on: " + letter.subject();
        removeAll();
        var toolbar = new Toolbar(title, new PathLink(LetterPaths.one(id), "The letter"));
        latest.ifPresent(detail -> toolbar.addAction(Words.status(detail.round().status())));
        add(toolbar);
        if (letter.status() == LetterStatus.DRAFT) {
            add(opening(letter, query));
        } else if (latest.isEmpty()) {
            add(new Paragraph("No round of this letter was kept here."));
        }
        latest.ifPresent(detail -> add(detail, query));
    }

    private OpenRoundForm opening(LetterDetail letter, QueryParameters query) {
        return new OpenRoundForm(rounds, ruleSets, clock, draft -> {
            if (Saving.tried(() -> rounds.open(letter.id(), draft), "The letter is open for signatures.")) {
                show(letter.id(), query);
            }
        });
    }

    private void add(RoundDetail detail, QueryParameters query) {
        var round = detail.round();
        progress.removeAll();
        progress.add(new ProgressCard(detail));
        var shown = new LedgerCard(detail, query);
        ledger = shown;
        add(progress, new StepButtons(rounds, detail, () -> show(round.letter(), query)));
        if (round.status().isRunning()) {
            add(new RecordAnswerForm(detail, this::record));
            live.follow(shown, SignOnPaths.topic(round.id()), () -> renew(detail));
        }
        add(shown, new StepList(detail));
    }

    private boolean record(AnswerDraft draft) {
        boolean kept = Saving.tried(() -> answers.answer(draft), "The answer is recorded.");
        rounds.find(draft.round()).ifPresent(this::renew);
        return kept;
    }

    private void renew(RoundDetail before) {
        rounds.find(before.id()).ifPresent(detail -> {
            progress.removeAll();
            progress.add(new ProgressCard(detail));
            if (ledger != null) {
                ledger.show(detail);
            }
        });
    }
}
