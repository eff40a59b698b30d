package org.joinder.offices.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction.Kind;
import org.joinder.offices.Chosen;
import org.joinder.offices.OfficeRow;
import org.jspecify.annotations.Nullable;

/** Which offices the list shows, and as of which day; written into the address so that it can be kept and sent on. */
record OfficeFilter(
        String words,
        @Nullable Kind kind,
        @Nullable Chosen chosen,
        @Nullable Boolean member,
        @Nullable LocalDate on) {

    static final OfficeFilter NONE = new OfficeFilter("", null, null, null, null);

    /** What an address says; a part of it that makes no sense is left out. */
    static OfficeFilter of(QueryParameters query) {
        return new OfficeFilter(
                query.getSingleParameter("q").orElse(""),
                oneOf(Kind.class, query.getSingleParameter("kind")),
                oneOf(Chosen.class, query.getSingleParameter("chosen")),
                query.getSingleParameter("member").map("yes"::equals).orElse(null),
                day(query.getSingleParameter("on")));
    }

    QueryParameters query() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", words.isBlank() ? null : words.strip());
        put(parts, "kind", kind == null ? null : name(kind));
        put(parts, "chosen", chosen == null ? null : name(chosen));
        put(parts, "member", member == null ? null : member ? "yes" : "no");
        put(parts, "on", on == null ? null : on.toString());
        return QueryParameters.simple(parts);
    }

    boolean admits(OfficeRow row) {
        return (kind == null || row.jurisdiction().kind() == kind)
                && (chosen == null || row.chosen() == chosen)
                && (member == null || row.member() == member)
                && mentions(row);
    }

    private boolean mentions(OfficeRow row) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        row.jurisdiction().displayName(),
                        row.jurisdiction().usps(),
                        row.officeName(),
                        row.title(),
                        row.styledHolder())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static void put(Map<String, String> parts, String key, @Nullable String value) {
        if (value != null) {
            parts.put(key, value);
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, Optional<String> name) {
        return name.flatMap(text -> Stream.of(type.getEnumConstants())
                        .filter(each -> each.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable LocalDate day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
