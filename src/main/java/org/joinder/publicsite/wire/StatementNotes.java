package org.joinder.publicsite.wire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Set;

/** Notes the tables of each statement for the rendering under way. */
class StatementNotes {

    private static final int STATEMENTS = 5_000;

    private final Cache<String, Set<String>> known =
            Caffeine.newBuilder().maximumSize(STATEMENTS).build();
    private volatile TableNames names = new TableNames(Map.of());

    void use(TableNames fresh) {
        names = fresh;
        known.invalidateAll();
    }

    void note(String sql) {
        Reading.note(known.get(sql, statement -> names.in(statement)));
    }
}
