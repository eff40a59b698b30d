package org.joinder.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.RosterService;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.RoundDraft;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of 2013, 2017 and 2019, and an invented one that circulates now. */
@Component
class DemoLetters implements DemoStep {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);
    private static final String ASSOCIATION = "National association";

    private final LetterService letters;
    private final RosterService rosters;
    private final RuleSetService ruleSets;
    private final RoundService rounds;
    private final AnswerService answers;
    private final Clock clock;
    private final TransactionTemplate together;

    DemoLetters(
            LetterService letters,
            RosterService rosters,
            RuleSetService ruleSets,
            RoundService rounds,
            AnswerService answers,
            Clock clock,
            TransactionTemplate together) {
        this.letters = letters;
        this.rosters = rosters;
        this.ruleSets = ruleSets;
        this.rounds = rounds;
        this.answers = answers;
        this.clock = clock;
        this.together = together;
    }

    @Override
    public int load() {
        List<LetterFile> missing = DemoFiles.list("letters.json", LetterFile[].class).stream()
                .filter(each -> letters.findBySlug(each.slug()).isEmpty())
                .toList();
        missing.forEach(each -> together.executeWithoutResult(transaction -> add(each)));
        return missing.size();
    }

    private void add(LetterFile file) {
        if (file.round() == null) {
            LetterId id = letters.record(file.draft());
            file.claims().forEach(claimed -> letters.claim(id, claimed.claim()));
            letters.publish(id);
            if (letters.find(id).orElseThrow().isRosterWhole()) {
                rosters.freeze(id);
            }
        } else {
            circulate(letters.draft(file.draft()), file.requiredRound());
        }
    }

    private void circulate(LetterId id, LetterFile.Round round) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        var rules = ruleSets.inForce(today).stream()
                .filter(each -> each.rules().association().equals(ASSOCIATION))
                .findFirst()
                .orElseThrow();
        var draft = new RoundDraft(
                today.plusDays(round.closesInDays()).atTime(CLOSE_OF_BUSINESS),
                ZONE,
                rules.id(),
                round.target(),
                "Invented example of a round");
        var opened = rounds.open(id, draft, clock.instant().minus(Duration.ofDays(round.openedDaysAgo())));
        round.responses().forEach(answer -> answers.answer(answer(opened, answer)));
    }

    private static AnswerDraft answer(RoundId round, LetterFile.Answer answer) {
        return AnswerDraft.of(round, Jurisdiction.of(answer.usps()), answer.kind(), 1, AnswerVia.RECORDED)
                .as(answer.name(), answer.title())
                .saying(answer.comment(), null);
    }
}
