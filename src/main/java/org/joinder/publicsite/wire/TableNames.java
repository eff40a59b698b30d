package org.joinder.publicsite.wire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds in a statement the tables whose changes are told; a view stands for the tables it is made of. */
final class TableNames {

    private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");

    private final Map<String, Set<String>> tables;

    TableNames(Map<String, Set<String>> tables) {
        this.tables = tables;
    }

    static TableNames read(JdbcClient database) {
        Map<String, Set<String>> tables = new HashMap<>();
        database.sql("select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                        + " where t.tgname = 'tells_of_change'")
                .query(String.class)
                .list()
                .forEach(table -> tables.put(table, Set.of(table)));
        database.sql("""
                        with recursive used(view, relation) as (
                          select distinct v.oid, d.refobjid from pg_class v
                          join pg_rewrite r on r.ev_class = v.oid
                          join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass
                               and d.refclassid = 'pg_class'::regclass and d.refobjid <> v.oid
                          where v.relkind in ('v', 'm') and v.relnamespace = 'public'::regnamespace
                          union
                          select used.view, d.refobjid from used
                          join pg_rewrite r on r.ev_class = used.relation
                          join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass
                               and d.refclassid = 'pg_class'::regclass and d.refobjid <> used.relation)
                        select v.relname as view, c.relname as relation from used
                        join pg_class v on v.oid = used.view join pg_class c on c.oid = used.relation and c.relkind = 'r'""")
                .query((row, index) -> Map.entry(row.getString("view"), row.getString("relation")))
                .list()
                .forEach(use -> tables.computeIfAbsent(use.getKey(), _ -> new HashSet<>())
                        .add(use.getValue()));
        return new TableNames(tables);
    }

    Set<String> in(String statement) {
        Set<String> found = new HashSet<>();
        var words = WORD.matcher(statement.toLowerCase(Locale.ROOT));
        while (words.find()) {
            found.addAll(tables.getOrDefault(words.group(), Set.of()));
        }
        return found;
    }
}
