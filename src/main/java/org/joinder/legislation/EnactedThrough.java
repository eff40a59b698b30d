package org.joinder.legislation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.WrittenDay;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether a bill that did not become law itself became law through another: an action says so ("For further action, see
 * H.R.1865, which became Public Law 115-164"), or a related measure of the same Congress is known to have been enacted.
 */
final class EnactedThrough {

    private static final String IDENTICAL = "identical";

    private static final Pattern FURTHER_ACTION = Pattern.compile(
            "(?i)see(?: also)?\\s+((?:H|S)\\.?\\s?(?:R\\.?|J\\.?\\s?Res\\.?)?\\s?\\d+)[^.;]{0,60}?became\\s+(?:Public|Private)\\s+Law(?:\\s+No:?\\.?)?\\s+(\\d+-\\d+)");
    private static final Pattern LATEST_BECAME_LAW =
            Pattern.compile("(?i)became (?:Public|Private) Law No:? ?(\\d+-\\d+)");

    private EnactedThrough() {}

    /** The certain ones first: an action that says so, then a measure listed as identical, then others listed as related. */
    static List<Enactment> find(
            BillId id,
            BillStage stage,
            List<BillAction> actions,
            List<RelatedBill> related,
            Map<String, String> lawsOfRelated) {
        if (stage == BillStage.ENACTED || stage == BillStage.ADOPTED) {
            return List.of();
        }
        List<Enactment> found = new ArrayList<>(told(id, actions).stream().toList());
        related.forEach(each -> through(id, each, lawsOfRelated).ifPresent(found::add));
        found.sort(Comparator.comparing(enactment -> !enactment.certain()));
        return found;
    }

    /** The first law that each of these bills became, by the bill's identifier; one that became none is left out. */
    static Map<String, String> laws(JdbcClient jdbc, Collection<String> bills) {
        Map<String, String> laws = new HashMap<>();
        if (!bills.isEmpty()) {
            jdbc.sql("""
                            select distinct on (b.key) b.key, l.number from bill_law l join bill b on b.id = l.bill_id
                            where b.key = any (:keys) order by b.key, l.position""").param("keys", bills.toArray(String[]::new)).query(row -> {
                laws.put(row.getString(1), row.getString(2));
            });
        }
        return laws;
    }

    static Optional<Enactment> told(BillId id, List<BillAction> actions) {
        for (BillAction action : actions) {
            Matcher matcher = FURTHER_ACTION.matcher(action.text());
            if (matcher.find()) {
                Optional<BillId> other = BillNumber.find(matcher.group(1))
                        .flatMap(
                                number -> BillId.find(id.jurisdiction() + "/" + id.session() + "/" + number.compact()));
                if (other.isPresent() && !other.get().equals(id)) {
                    String reason = "An action of " + WrittenDay.of(action.date()) + " says so.";
                    return Optional.of(new Enactment(other.get(), matcher.group(2), true, reason));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Enactment> through(BillId id, RelatedBill related, Map<String, String> laws) {
        Optional<BillId> other = BillId.find(related.id())
                .filter(bill -> bill.session().equals(id.session()) && !isProceduralOnly(related));
        return other.flatMap(
                bill -> law(related, laws).map(law -> new Enactment(bill, law, isIdentical(related), reason(related))));
    }

    private static boolean isIdentical(RelatedBill related) {
        return related.relationships().stream()
                .anyMatch(relation -> relation.type().toLowerCase(Locale.ROOT).startsWith(IDENTICAL));
    }

    private static Optional<String> law(RelatedBill related, Map<String, String> laws) {
        Optional<String> stored = Optional.ofNullable(laws.get(related.id()));
        return stored.or(() -> Optional.ofNullable(related.latestAction())
                .map(LATEST_BECAME_LAW::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1)));
    }

    private static boolean isProceduralOnly(RelatedBill related) {
        return !related.relationships().isEmpty()
                && related.relationships().stream()
                        .allMatch(relation ->
                                relation.type().toLowerCase(Locale.ROOT).startsWith("procedurally"));
    }

    private static String reason(RelatedBill related) {
        if (isIdentical(related)) {
            return "It is listed as identical and became law.";
        }
        String kind = related.relationships().isEmpty()
                ? "related"
                : related.relationships().getFirst().type().toLowerCase(Locale.ROOT);
        return "It is listed as “" + kind + "” and became law; how much of this bill it carries, a person must judge.";
    }
}
