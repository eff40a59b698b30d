package org.joinder.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.StatuteId;
import org.joinder.letters.Ask;
import org.joinder.letters.AskWording;
import org.joinder.letters.CountClaim;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.Recipient;
import org.joinder.letters.Signature;
import org.joinder.letters.SourceNote;
import org.joinder.signon.ResponseKind;
import org.jspecify.annotations.Nullable;

/** A letter as {@code letters.json} has it. */
record LetterFile(
        String slug,
        String subject,
        @Nullable LocalDate date,
        List<Recipient> recipients,
        List<String> leads,
        List<Signer> roster,
        @Nullable Integer statedSigners,
        List<Asked> asks,
        String text,
        List<SourceNote> sources,
        List<Claimed> claims,
        @Nullable Round round) {

    record Signer(String usps, String name, String title) {}

    record Asked(
            String section,
            String instruction,
            @Nullable String words,
            AskWording wording,
            @Nullable String note) {}

    record Claimed(
            String by,
            int number,
            boolean withoutItself,
            String quote,
            String source,
            @Nullable String address) {

        CountClaim claim() {
            return new CountClaim(Jurisdiction.of(by), number, withoutItself, quote, source, address);
        }
    }

    record Round(int openedDaysAgo, int closesInDays, int target, List<Answer> responses) {}

    record Answer(
            String usps,
            ResponseKind kind,
            String name,
            String title,
            @Nullable String comment) {}

    LetterDraft draft() {
        return new LetterDraft(
                subject,
                date,
                recipients,
                leads.stream().map(Jurisdiction::of).toList(),
                roster.stream()
                        .map(signer -> new Signature(Jurisdiction.of(signer.usps()), signer.name(), signer.title()))
                        .toList(),
                statedSigners,
                asks.stream().map(LetterFile::ask).toList(),
                text,
                sources);
    }

    Round requiredRound() {
        return Objects.requireNonNull(round);
    }

    private static Ask ask(Asked asked) {
        return new Ask(
                StatuteId.of(asked.section()), asked.instruction(), asked.words(), asked.wording(), asked.note());
    }
}
