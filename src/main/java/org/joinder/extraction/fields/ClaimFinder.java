package org.joinder.extraction.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** How many the release says act together, with and without the issuer. */
final class ClaimFinder {

    /** The two numbers a release may claim. */
    record Claims(
            @Nullable Found<Integer> others,
            @Nullable Found<Integer> total,
            @Nullable Found<Integer> earlier,
            List<Claim> wider) {

        /** The number of members the claim comes to, the issuer among them, or -1 when nothing is claimed. */
        int members() {
            return others != null ? others.value() + 1 : total != null ? total.value() : -1;
        }

        /** The same, where what was said of an earlier deed tells the number of those who are listed. */
        Claims of(int listed) {
            boolean told = others == null && total == null && earlier != null && earlier.value() == listed;
            return told ? new Claims(null, earlier, null, wider) : this;
        }

        /** Whether the number is the one that the release claims. */
        boolean says(Claim claim) {
            Found<Integer> same = claim.others() ? others : total;
            return same != null && same.value() == claim.value()
                    || total != null && total.value() == claim.value() + (claim.others() ? 1 : 0);
        }
    }

    /** "A separate coalition of 12 states" is another one. */
    private static final long APART = Lexicon.group("apartAlone");

    private final Layout layout;
    private final Words words;
    private final Mentions mentions;
    private final @Nullable LocalDate date;
    private final @Nullable Jurisdiction office;
    private final int headerPast;
    private final int leadPast;
    private @Nullable Claim others;
    private @Nullable Claim total;
    private @Nullable Claim earlier;
    private final List<Claim> wider = new ArrayList<>(0);

    private ClaimFinder(Layout layout, @Nullable LocalDate date, @Nullable Jurisdiction office) {
        this.layout = layout;
        this.words = layout.words;
        this.mentions = layout.mentions;
        this.date = date;
        this.office = office;
        this.headerPast = layout.bodyWord();
        this.leadPast = layout.leadPast(3);
    }

    static Claims find(Layout layout, @Nullable LocalDate date, @Nullable Jurisdiction office, int headline) {
        return new ClaimFinder(layout, date, office).claims(headline);
    }

    private Claims claims(int headline) {
        Marked telling = words.telling;
        for (int at = telling.from(headline); at < telling.count(); at++) {
            int word = telling.word()[at];
            if (word >= layout.ownPast) {
                break;
            }
            boolean number = (words.shape[word] & Words.NUMBER) != 0
                    ? words.length(word) <= 2
                    : words.in(word, ClaimReader.NUMBER);
            if (!number) {
                continue;
            }
            Claim claim = ClaimReader.at(words, mentions, word, office);
            if (claim != null && isCurrent(claim)) {
                keep(claim);
            } else if (claim != null && earlier == null && !claim.others() && claim.word() < leadPast) {
                earlier = claim;
            }
        }
        Claim kept = others;
        Claim all = total;
        if (kept != null
                && all != null
                && (tier(all) < tier(kept) || tier(all) == tier(kept) && all.strength() > kept.strength())) {
            kept = null;
        }
        if (office == null && all != null) {
            kept = null;
        }
        return new Claims(found(kept), found(all), found(earlier), wider);
    }

    private boolean isCurrent(Claim claim) {
        if (claim.word() >= leadPast && claim.strength() < 2) {
            return false;
        }
        if (words.in(claim.word() - 2, APART) || words.in(claim.word() - 3, APART)) {
            return false;
        }
        int sentence = layout.sentences.of(claim.word());
        int first = layout.sentences.first(sentence);
        return !Past.isPast(words, first, claim.word(), date) && !Past.citesYear(words, first, claim.word(), date);
    }

    private void keep(Claim claim) {
        if (claim.beyond() && claim.word() < leadPast) {
            wider.add(claim);
        }
        if (claim.others()) {
            others = isBetter(claim, others) ? claim : others;
        } else {
            total = isBetter(claim, total) ? claim : total;
        }
    }

    private boolean isBetter(Claim claim, @Nullable Claim known) {
        if (known == null) {
            return true;
        }
        int tier = tier(claim) - tier(known);
        if (tier != 0) {
            return tier < 0;
        }
        if (claim.strength() != known.strength()) {
            return claim.strength() > known.strength();
        }
        return known.word() < headerPast && claim.word() >= headerPast;
    }

    private int tier(Claim claim) {
        return claim.word() < leadPast ? 0 : 1;
    }

    private @Nullable Found<Integer> found(@Nullable Claim claim) {
        if (claim == null) {
            return null;
        }
        Span span = words.span(claim.word(), claim.past());
        return new Found<>(claim.value(), span, claim.rule(), 0.6 + claim.strength() * 0.12);
    }
}
