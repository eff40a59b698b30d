package org.joinder.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings popular names, sections of acts and moved provisions from the reviewed files into their tables at each start. */
@Component
@Lazy(false)
class ActLoading implements SmartInitializingSingleton {

    private static final String FROM_FILE = "reviewed file";

    private final JdbcTemplate jdbc;

    ActLoading(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.batchUpdate(
                "insert into popular_name (name, path, note) values (?, ?, ?) on conflict do nothing", names());
        jdbc.batchUpdate(
                "insert into act_section (act, section, path) values (?, ?, ?) on conflict do nothing",
                ActFiles.rows("act-sections.csv").stream()
                        .map(row -> new Object[] {row[0], row[1], row[2]})
                        .toList());
        jdbc.batchUpdate(
                "insert into renumbering (old_path, new_path, since) values (?, ?, ?) on conflict do nothing",
                ActFiles.rows("renumbered.csv").stream()
                        .map(row -> new Object[] {row[0], row[2], LocalDate.parse(row[1])})
                        .toList());
    }

    /** Names and other names; one that may mean other things is left out. */
    private static List<Object[]> names() {
        List<Object[]> names = new ArrayList<>();
        for (String[] row : ActFiles.rows("acts.csv")) {
            if (row[2].startsWith("/")) {
                names.add(new Object[] {row[0], row[2], FROM_FILE});
                for (String alias : row[1].split("\\|")) {
                    if (!alias.isBlank() && !alias.contains("?")) {
                        names.add(new Object[] {alias.strip(), row[2], FROM_FILE});
                    }
                }
            }
        }
        return names;
    }
}
