package org.joinder.letters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.joinder.base.Jurisdiction;

/** The circulation of a letter: when it opened, until when it may be signed, how many are hoped for, who answered. */
public record SignOnRound(LocalDate opensOn, LocalDate deadline, int target, List<SignOnResponse> responses) {

    public List<Jurisdiction> signers() {
        return responses.stream()
                .filter(response -> response.kind().isSigned())
                .map(SignOnResponse::jurisdiction)
                .toList();
    }

    public RosterCount count() {
        return RosterCount.of(signers());
    }

    /** Signing is possible through the whole day of the deadline. */
    public boolean takesSignaturesOn(LocalDate today) {
        return !today.isBefore(opensOn) && !today.isAfter(deadline);
    }

    /** "31 of 36 signed, 4 days left". */
    public String progress(LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, deadline);
        String when = left < 0
                ? "deadline passed"
                : left == 0 ? "closes today" : left == 1 ? "1 day left" : left + " days left";
        return signers().size() + " of " + target + " signed, " + when;
    }
}
