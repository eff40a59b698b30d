package org.joinder.letters.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterStatus;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** How dates, offices and states are written on these screens. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private Words() {}

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    static String offices(List<Jurisdiction> offices) {
        return offices.stream().map(Jurisdiction::displayName).collect(Collectors.joining(", "));
    }

    static StatusBadge status(LetterStatus status) {
        return new StatusBadge(status.words(), tone(status));
    }

    private static Tone tone(LetterStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case OPEN -> Tone.ACTIVE;
            case CLOSED -> Tone.ATTENTION;
            case SENT -> Tone.GOOD;
        };
    }
}
