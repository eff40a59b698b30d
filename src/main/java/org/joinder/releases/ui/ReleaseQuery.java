package org.joinder.releases.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleaseFilter;
import org.joinder.releases.ReleaseStatus;
import org.jspecify.annotations.Nullable;

/** The list's filter as it stands in the address; what makes no sense there is left out. */
final class ReleaseQuery {

    private ReleaseQuery() {}

    static ReleaseFilter of(QueryParameters query) {
        return new ReleaseFilter(
                query.getSingleParameter("q").filter(words -> !words.isBlank()).orElse(null),
                query.getSingleParameter("status").map(ReleaseQuery::status).orElse(null),
                query.getSingleParameter("office").flatMap(Jurisdiction::find).orElse(null));
    }

    static QueryParameters to(ReleaseFilter filter) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (filter.words() != null && !filter.words().isBlank()) {
            parts.put("q", filter.words().strip());
        }
        if (filter.status() != null) {
            parts.put("status", filter.status().name().toLowerCase(Locale.ROOT));
        }
        if (filter.office() != null) {
            parts.put("office", filter.office().usps().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(parts);
    }

    private static @Nullable ReleaseStatus status(String name) {
        return Arrays.stream(ReleaseStatus.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
