package org.joinder.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the change history who did what to an account, latest first. */
@Repository
class AccountHistory {

    private final JdbcClient jdbc;

    AccountHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccountChange> of(AccountId id) {
        var states = jdbc.sql("""
                        select r.changed_at, r.changed_by, h.username, h.display_name, h.role, h.office, h.enabled,
                               h.password_changed_at
                        from account_history h join revision r on r.id = h.rev
                        where h.id = :id order by h.rev""")
                .param("id", id.value())
                .query(AccountHistory::state)
                .list();
        var changes = new ArrayList<AccountChange>();
        State before = null;
        for (var state : states) {
            changes.add(new AccountChange(state.at, state.by, state.since(before)));
            before = state;
        }
        return changes.reversed();
    }

    private static State state(ResultSet row, int number) throws SQLException {
        return new State(
                row.getTimestamp(1).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                AccountRole.valueOf(row.getString(5)),
                row.getString(6),
                row.getBoolean(7),
                row.getTimestamp(8).toInstant());
    }

    private record State(
            Instant at,
            String by,
            String username,
            String name,
            AccountRole role,
            @Nullable String office,
            boolean enabled,
            Instant passwordChangedAt) {

        String since(@Nullable State before) {
            if (before == null) {
                return "Account created: " + role.word() + (office == null ? "" : ", " + office);
            }
            var changes = new ArrayList<String>();
            add(changes, "E-mail address", before.username, username);
            add(changes, "Name", before.name, name);
            add(changes, "Role", before.role.word(), role.word());
            add(changes, "Office", before.office, office);
            if (enabled != before.enabled) {
                changes.add(enabled ? "Enabled" : "Disabled");
            }
            if (!passwordChangedAt.equals(before.passwordChangedAt)) {
                changes.add("Password changed");
            }
            return String.join("; ", changes);
        }

        private static void add(List<String> changes, String what, @Nullable String from, @Nullable String to) {
            if (!Objects.equals(from, to)) {
                changes.add(what + " from " + Objects.requireNonNullElse(from, "none") + " to "
                        + Objects.requireNonNullElse(to, "none"));
            }
        }
    }
}
