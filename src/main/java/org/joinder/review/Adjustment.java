package org.joinder.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.Jurisdiction;
import org.joinder.base.SourceText;
import org.joinder.base.Span;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfficePart;

/**
 * Applies remembered corrections to suggestions, and names itself in their rule. Nothing goes unseen: an alias suggests
 * another reading, an exception makes the suggestion doubtful, and both wait for a person rather than for "all sure ones".
 */
final class Adjustment {

    private static final double ALIAS = 0.85;
    private static final double EXCEPTION = 0.2;

    private final List<RememberedRow> rows;

    private Adjustment(List<RememberedRow> rows) {
        this.rows = rows;
    }

    static List<Adjusted> of(SourceText text, List<Mention> mentions, List<RememberedRow> remembered) {
        Optional<Jurisdiction> issuer = issuer(mentions);
        Adjustment adjustment = new Adjustment(remembered.stream()
                .filter(row -> row.draft().office() == null
                        || issuer.equals(Optional.of(row.draft().office())))
                .toList());
        List<Adjusted> adjusted =
                new ArrayList<>(mentions.stream().map(adjustment::one).toList());
        adjustment.rows.stream()
                .filter(row -> row.draft().found() == null)
                .forEach(row -> missing(text, row, adjusted).stream()
                        .map(adjustment::followed)
                        .forEach(adjusted::add));
        return adjusted;
    }

    private Adjusted one(Mention mention) {
        return followed(new Adjusted(mention, null));
    }

    /**
     * A correction of what another one suggested follows it. Of several on the same reading the latest holds, an exception
     * is the last word, and each is followed once, so that two that contradict each other come to an end.
     */
    private Adjusted followed(Adjusted start) {
        Adjusted adjusted = start;
        Set<RememberedId> used = new HashSet<>();
        if (start.by() != null) {
            used.add(start.by());
        }
        for (var row = about(adjusted.mention()); row.isPresent(); row = about(adjusted.mention())) {
            if (!used.add(row.get().id())) {
                break;
            }
            adjusted = new Adjusted(
                    changed(adjusted.mention(), row.get()), row.get().id());
            if (!row.get().draft().isAlias()) {
                break;
            }
        }
        return adjusted;
    }

    private Optional<RememberedRow> about(Mention mention) {
        return rows.stream()
                .filter(row -> mention.target().equals(row.draft().found())
                        && plain(mention.raw()).equals(plain(row.draft().words())))
                .findFirst();
    }

    private static Mention changed(Mention mention, RememberedRow row) {
        Target alias = row.draft().target();
        String rule = "remembered by " + row.madeBy() + ": " + row.draft().sentence() + " At first: " + mention.rule();
        return alias == null
                ? new Mention(
                        mention.span(), mention.raw(), mention.target(), rule, Math.min(mention.sure(), EXCEPTION))
                : new Mention(mention.span(), mention.raw(), alias, rule, ALIAS);
    }

    /** Words that no rule finds, where they stand as whole words and nothing else already says the same of them. */
    private static List<Adjusted> missing(SourceText text, RememberedRow row, List<Adjusted> there) {
        Target target = Objects.requireNonNull(row.draft().target());
        String rule = "remembered by " + row.madeBy() + ": " + row.draft().sentence();
        Matcher matcher = words(row.draft().words()).matcher(text.text());
        List<Adjusted> found = new ArrayList<>();
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (there.stream().noneMatch(each -> says(each.mention(), span, target))) {
                found.add(new Adjusted(new Mention(span, text.at(span), target, rule, ALIAS), row.id()));
            }
        }
        return found;
    }

    private static boolean says(Mention mention, Span span, Target target) {
        return mention.target().equals(target) && mention.span().overlaps(span);
    }

    private static Pattern words(String words) {
        String pattern = String.join(
                "\\s+",
                Pattern.compile("\\s+").splitAsStream(words).map(Pattern::quote).toList());
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Optional<Jurisdiction> issuer(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::target)
                .filter(target -> target instanceof OfOffice office && office.part() == OfficePart.ISSUER)
                .findFirst()
                .flatMap(target -> Jurisdiction.find(((OfOffice) target).usps()));
    }
}
