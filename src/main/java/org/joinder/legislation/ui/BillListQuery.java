package org.joinder.legislation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joinder.legislation.BillFilter;
import org.joinder.legislation.BillStage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** What a list of bills shows, as it stands in the address; what makes no sense there is left out. */
record BillListQuery(BillFilter filter, Sort sort) {

    private static final Set<String> SORTABLE = Set.of("title", "introduced", "stage", "latestActionOn");

    static BillListQuery of(QueryParameters query) {
        BillFilter filter = new BillFilter(
                text(query, "q"),
                text(query, "legislature"),
                text(query, "session"),
                query.getSingleParameter("stage").map(BillListQuery::stage).orElse(null));
        Optional<String> by = query.getSingleParameter("sort").filter(SORTABLE::contains);
        boolean down = query.getSingleParameter("order").filter("desc"::equals).isPresent();
        Sort sort = by.map(property -> Sort.by(down ? Sort.Direction.DESC : Sort.Direction.ASC, property))
                .orElse(Sort.unsorted());
        return new BillListQuery(filter, sort);
    }

    QueryParameters address() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", filter.text());
        put(parts, "legislature", filter.jurisdiction());
        put(parts, "session", filter.session());
        put(
                parts,
                "stage",
                filter.stage() == null ? null : filter.stage().name().toLowerCase(Locale.ROOT));
        sort.stream().findFirst().ifPresent(order -> {
            parts.put("sort", order.getProperty());
            parts.put("order", order.isDescending() ? "desc" : "asc");
        });
        return QueryParameters.simple(parts);
    }

    BillListQuery with(BillFilter newFilter) {
        return new BillListQuery(newFilter, sort);
    }

    BillListQuery with(Sort newSort) {
        return new BillListQuery(filter, newSort);
    }

    private static void put(Map<String, String> parts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.put(key, value.strip());
        }
    }

    private static @Nullable String text(QueryParameters query, String key) {
        return query.getSingleParameter(key).filter(value -> !value.isBlank()).orElse(null);
    }

    private static @Nullable BillStage stage(String name) {
        return Arrays.stream(BillStage.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
