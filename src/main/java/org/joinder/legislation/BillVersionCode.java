package org.joinder.legislation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The code of a printed version: {@code ih}, {@code rs}, {@code enr}.
 *
 * @see <a href="https://www.govinfo.gov/help/bills">govinfo, about congressional bills: versions</a>
 */
public record BillVersionCode(@JsonValue String code) implements Comparable<BillVersionCode> {

    private static final List<String> ORDER = List.of(
            "ih", "is", "rih", "rch", "rcs", "rh", "rs", "rds", "pcs", "pch", "eh", "cph", "es", "cps", "rfh", "rfs",
            "rdh", "ras", "rah", "eas", "eah", "pp", "ats", "ath", "ash", "enr", "renr");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ih", "Introduced in House"),
            Map.entry("is", "Introduced in Senate"),
            Map.entry("rh", "Reported in House"),
            Map.entry("rs", "Reported in Senate"),
            Map.entry("rfs", "Referred in Senate"),
            Map.entry("rfh", "Referred in House"),
            Map.entry("rds", "Received in Senate"),
            Map.entry("rdh", "Received in House"),
            Map.entry("pcs", "Placed on calendar, Senate"),
            Map.entry("pch", "Placed on calendar, House"),
            Map.entry("eh", "Engrossed in House"),
            Map.entry("es", "Engrossed in Senate"),
            Map.entry("eas", "Engrossed amendment, Senate"),
            Map.entry("eah", "Engrossed amendment, House"),
            Map.entry("cps", "Considered and passed Senate"),
            Map.entry("cph", "Considered and passed House"),
            Map.entry("ats", "Agreed to Senate"),
            Map.entry("ath", "Agreed to House"),
            Map.entry("enr", "Enrolled"));

    public BillVersionCode {
        if (!code.matches("[a-z]{2,4}[0-9]?")) {
            throw new IllegalArgumentException("no version has the code " + code);
        }
    }

    public static Optional<BillVersionCode> find(String written) {
        String code = written.strip().toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2,4}[0-9]?") ? Optional.of(new BillVersionCode(code)) : Optional.empty();
    }

    /** Introduced in House; the code itself where it is a rare one. */
    public String displayName() {
        return NAMES.getOrDefault(code, "Version " + code.toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(BillVersionCode other) {
        int place = Integer.compare(place(code), place(other.code));
        return place != 0 ? place : code.compareTo(other.code);
    }

    private static int place(String code) {
        int place = ORDER.indexOf(code);
        return place < 0 ? ORDER.size() : place;
    }
}
