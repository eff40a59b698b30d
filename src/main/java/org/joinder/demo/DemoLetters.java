package org.joinder.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.SignOnService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of 2013, 2017 and 2019, and an invented one that circulates now. */
@Component
class DemoLetters implements DemoStep {

    private final LetterService letters;
    private final SignOnService signOn;
    private final Clock clock;
    private final TransactionTemplate together;

    DemoLetters(LetterService letters, SignOnService signOn, Clock clock, TransactionTemplate together) {
        this.letters = letters;
        this.signOn = signOn;
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
            file.claims().forEach(claimed -> signOn.claim(id, claimed.claim()));
            letters.publish(id);
        } else {
            circulate(letters.draft(file.draft()), file.requiredRound());
        }
    }

    private void circulate(LetterId id, LetterFile.Round round) {
        LocalDate today = LocalDate.now(clock);
        signOn.open(id, today.minusDays(round.openedDaysAgo()), today.plusDays(round.closesInDays()), round.target());
        for (LetterFile.Answer answer : round.responses()) {
            signOn.respond(
                    id, Jurisdiction.of(answer.usps()), answer.kind(), answer.name(), answer.title(), answer.comment());
        }
    }
}
