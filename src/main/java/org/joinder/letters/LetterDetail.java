package org.joinder.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A letter whole, as it is shown and as it is edited. */
public record LetterDetail(
        LetterId id,
        long version,
        String slug,
        LetterStatus status,
        boolean published,
        LetterDraft content,
        @Nullable SignOnRound round,
        List<CountClaim> claims,
        @Nullable FrozenRoster frozen) {

    public String subject() {
        return content.subject();
    }

    public @Nullable LocalDate date() {
        return content.date();
    }

    public List<Jurisdiction> leads() {
        return content.leads();
    }

    public List<Recipient> recipients() {
        return content.recipients();
    }

    public List<Signature> roster() {
        return content.roster();
    }

    public List<Ask> asks() {
        return content.asks();
    }

    public String text() {
        return content.text();
    }

    public List<SourceNote> sources() {
        return content.sources();
    }

    public Optional<SignOnRound> openRound() {
        return status == LetterStatus.OPEN ? Optional.ofNullable(round) : Optional.empty();
    }

    /** Who joined, as far as known by name: the roster, or while a letter circulates those who signed so far. */
    public List<Jurisdiction> signers() {
        return status != LetterStatus.OPEN || round == null
                ? roster().stream().map(Signature::jurisdiction).distinct().toList()
                : round.signers();
    }

    /** Of those known by name; {@link #signerCount()} may be higher where a source states a number. */
    public RosterCount count() {
        return RosterCount.of(signers());
    }

    public boolean isRosterWhole() {
        Integer stated = content.statedSigners();
        return stated == null || stated <= count().jurisdictions();
    }

    public int signerCount() {
        Integer stated = content.statedSigners();
        return stated == null || isRosterWhole() ? count().jurisdictions() : stated;
    }

    /** "50 jurisdictions = 48 states + DC + 1 territory", or what is stated and how much of it is known by name. */
    public String countSentence() {
        if (isRosterWhole()) {
            return count().sentence();
        }
        int known = count().jurisdictions();
        return signerCount() + " signers as reported; "
                + (known == 0 ? "no roster is known" : known + " known by name");
    }

    /** Claims in releases that do not agree with the number shown. */
    public List<CountClaim> disagreeingClaims() {
        return claims.stream().filter(claim -> !claim.agreesWith(signerCount())).toList();
    }

    public LetterRow row() {
        return new LetterRow(id, slug, subject(), date(), status, published, leads(), signerCount(), countSentence());
    }
}
