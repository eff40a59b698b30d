package org.joinder.delegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of delegations. */
@Repository
class DelegationStore {

    private final JdbcClient jdbc;

    DelegationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DelegationId add(
            DelegationDraft draft, @Nullable String principalSlug, String principalName, String by, Instant at) {
        return new DelegationId(jdbc.sql("""
                        insert into delegation (office, principal_slug, principal_name, delegate_name, delegate_address,
                            starts, ends, note, granted_by, granted_at)
                        values (:office, :slug, :principal, :name, :address, :starts, :ends, :note, :by, :at)
                        returning id""")
                .param("office", draft.office().usps())
                .param("slug", principalSlug)
                .param("principal", principalName)
                .param("name", draft.delegateName())
                .param("address", draft.delegateAddress())
                .param("starts", draft.starts())
                .param("ends", draft.ends())
                .param("note", draft.note())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    boolean revoke(DelegationId id, String because, String by, Instant at) {
        return jdbc.sql("""
                        update delegation set revoked_at = :at, revoked_by = :by, revoked_because = :because
                        where id = :id and revoked_at is null""")
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("because", because)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Delegation> find(DelegationId id) {
        return jdbc.sql("select * from delegation where id = :id")
                .param("id", id.value())
                .query((row, n) -> delegation(row))
                .optional();
    }

    List<Delegation> of(Jurisdiction office) {
        return jdbc.sql("select * from delegation where office = :office order by id desc")
                .param("office", office.usps())
                .query((row, n) -> delegation(row))
                .list();
    }

    List<Delegation> all() {
        return jdbc.sql("select * from delegation order by office, id desc")
                .query((row, n) -> delegation(row))
                .list();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Delegation(
                new DelegationId(row.getLong("id")),
                Jurisdiction.of(row.getString("office")),
                row.getString("principal_slug"),
                row.getString("principal_name"),
                row.getString("delegate_name"),
                row.getString("delegate_address"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("note"),
                row.getString("granted_by"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getString("revoked_by"),
                row.getString("revoked_because"));
    }
}
