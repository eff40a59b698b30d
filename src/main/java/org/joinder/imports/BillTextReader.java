package org.joinder.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillText;
import org.joinder.legislation.BillType;
import org.joinder.legislation.BillVersionCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the printed version of a bill, in USLM 2 or in the older bill.dtd. Struck and new words of a reported bill are
 * told apart by the marks of either schema.
 *
 * @see <a href="https://github.com/usgpo/bill-dtd">bill.dtd and res.dtd</a>
 */
final class BillTextReader {

    private static final Pattern NAME = Pattern.compile(
            "(?i)(\\d{2,3}) ?(h\\. ?r\\.|s\\.|[a-z.]+(?: ?[a-z.]+)*?) ?(\\d+) ?([a-z]{2,4}\\d?)(?::.*)?");
    private static final Map<String, String> STAGES = Map.ofEntries(
            Map.entry("introduced-in-house", "ih"),
            Map.entry("introduced-in-senate", "is"),
            Map.entry("reported-in-house", "rh"),
            Map.entry("reported-in-senate", "rs"),
            Map.entry("referred-in-senate", "rfs"),
            Map.entry("received-in-senate", "rds"),
            Map.entry("placed-on-calendar-senate", "pcs"),
            Map.entry("engrossed-in-house", "eh"),
            Map.entry("engrossed-in-senate", "es"),
            Map.entry("engrossed-amendment-senate", "eas"),
            Map.entry("engrossed-amendment-house", "eah"),
            Map.entry("enrolled-bill", "enr"));

    private BillTextReader() {}

    /** Whether a document of this root is the text of a bill. */
    static boolean reads(SourceNode root) {
        return switch (root.name()) {
            case "bill", "resolution", "engrossedAmendment", "amendment-doc" -> true;
            default -> false;
        };
    }

    static BillText read(SourceNode root) {
        Named named = names(root)
                .map(BillTextReader::named)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> fromForm(root))
                .orElseThrow(() -> RefusedDocument.of("does not say which bill and version it is"));
        return new BillText(named.bill(), named.version(), date(root), "Bill text in XML", BillTextWords.of(root));
    }

    private record Named(BillId bill, BillVersionCode version) {}

    /** Where documents name themselves: {@code 118s1325rs}, {@code 115 HR 1865 IH: To amend …}. */
    private static Stream<String> names(SourceNode root) {
        return Stream.of(
                        "meta/citableAs",
                        "amendMeta/citableAs",
                        "metadata/dublinCore/title",
                        "meta/title",
                        "amendMeta/title")
                .flatMap(path -> root.all(path).stream())
                .map(SourceNode::text)
                .map(text -> text.strip().replaceAll("\\s+", " "));
    }

    private static Optional<Named> named(String text) {
        Matcher name = NAME.matcher(text);
        return name.matches() ? named(name.group(1), name.group(2), name.group(3), name.group(4)) : Optional.empty();
    }

    private static Optional<Named> named(String congress, String type, String number, String version) {
        String letters = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return BillType.find(letters)
                .flatMap(found -> BillId.find("us/" + congress + "/" + found.code() + number))
                .flatMap(bill -> BillVersionCode.find(version).map(code -> new Named(bill, code)));
    }

    /** The head of a bill that does not name itself otherwise: its Congress, number and stage. */
    private static Optional<Named> fromForm(SourceNode root) {
        SourceNode form = root.child("form");
        String stage = root.attribute(root.name().equals("resolution") ? "resolution-stage" : "bill-stage");
        if (form == null || stage == null) {
            return Optional.empty();
        }
        String congress = digits(text(form.child("congress")));
        String number = text(form.child("legis-num"));
        String version = STAGES.getOrDefault(stage.toLowerCase(Locale.ROOT), "");
        return named(congress, number.replaceAll("\\d", ""), digits(number), version);
    }

    private static @Nullable LocalDate date(SourceNode root) {
        List<String> dates = Stream.of("preface/action/date", "form/action/action-date", "metadata/dublinCore/date")
                .flatMap(path -> root.all(path).stream())
                .map(node -> node.attribute("date") == null ? node.text() : node.attribute("date"))
                .map(text -> String.valueOf(text).strip().replaceAll("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3"))
                .toList();
        return dates.stream()
                .map(SourceValues::date)
                .filter(day -> day != null)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static String text(@Nullable SourceNode node) {
        return node == null ? "" : node.allText();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
