package org.joinder.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.print.Printer;
import org.joinder.security.AsSystem;
import org.joinder.signon.RoundService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The final letter's file, made from the frozen roster; the same letter gives the same bytes. */
@Service
public class FinalLetters {

    private static final int KEPT = 20;

    private final LetterService letters;
    private final RoundService rounds;
    private final Embargoes embargoes;
    private final Printer printer;
    private final Map<LetterDetail, byte[]> printed = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LetterDetail, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    FinalLetters(LetterService letters, RoundService rounds, Embargoes embargoes, Printer printer) {
        this.letters = letters;
        this.rounds = rounds;
        this.embargoes = embargoes;
        this.printer = printer;
    }

    /** Whether there is a file: of a letter that was circulated here and whose roster is frozen. A past letter has its own. */
    public static boolean exists(LetterDetail letter) {
        return letter.frozen() != null && letter.round() != null;
    }

    /** For those who run rounds, from the moment of freezing. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public Optional<byte[]> pdf(LetterId id) {
        return letters.find(id).flatMap(this::file);
    }

    /** For anyone: of a letter that is public, and not before its embargo ends. */
    public Optional<byte[]> publicPdf(String slug) {
        return letters.findPublished(slug)
                .filter(letter -> embargoes.embargoOf(letter.id()).isEmpty())
                .flatMap(this::file);
    }

    Optional<byte[]> file(LetterDetail letter) {
        var frozen = letter.frozen();
        if (frozen == null || letter.round() == null) {
            return Optional.empty();
        }
        synchronized (printed) {
            return Optional.of(printed.computeIfAbsent(
                    letter,
                    each -> AsSystem.run(() -> rounds.latest(each.id()))
                            .map(round -> printer.pdf(
                                    FinalLetter.of(each, frozen, round.round().rules())))
                            .orElseThrow()));
        }
    }
}
