package org.joinder.letters;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a letter. The roster holds the signatures known by name; {@code statedSigners} is the number
 * a source gives where the roster is not known whole.
 */
public record LetterDraft(
        String subject,
        @Nullable LocalDate date,
        List<Recipient> recipients,
        List<Jurisdiction> leads,
        List<Signature> roster,
        @Nullable Integer statedSigners,
        List<Ask> asks,
        String text,
        List<SourceNote> sources) {

    public static LetterDraft of(String subject, @Nullable LocalDate date) {
        return new LetterDraft(subject, date, List.of(), List.of(), List.of(), null, List.of(), "", List.of());
    }

    public LetterDraft to(Recipient... to) {
        return new LetterDraft(subject, date, List.of(to), leads, roster, statedSigners, asks, text, sources);
    }

    public LetterDraft ledBy(Jurisdiction... offices) {
        return new LetterDraft(subject, date, recipients, List.of(offices), roster, statedSigners, asks, text, sources);
    }

    public LetterDraft signedBy(List<Signature> signatures) {
        return new LetterDraft(subject, date, recipients, leads, signatures, statedSigners, asks, text, sources);
    }

    public LetterDraft stating(@Nullable Integer signers) {
        return new LetterDraft(subject, date, recipients, leads, roster, signers, asks, text, sources);
    }

    public LetterDraft asking(Ask... asked) {
        return new LetterDraft(subject, date, recipients, leads, roster, statedSigners, List.of(asked), text, sources);
    }

    public LetterDraft saying(String words) {
        return new LetterDraft(subject, date, recipients, leads, roster, statedSigners, asks, words, sources);
    }

    public LetterDraft seenIn(SourceNote... seen) {
        return new LetterDraft(subject, date, recipients, leads, roster, statedSigners, asks, text, List.of(seen));
    }
}
