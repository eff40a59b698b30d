package org.joinder.legislation;

import static org.joinder.legislation.BillStage.UNKNOWN;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds bills, lists them, and makes one known by its number before any source has been loaded. */
@Service
public class BillService {

    private final JdbcClient jdbc;
    private final BillReader reader;
    private final Clock clock;

    BillService(JdbcClient jdbc, BillReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    /** The bill, made known if it was not; a title fills an empty one and never replaces another. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public BillRow ensure(BillId id, @Nullable String title) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into bill (key, jurisdiction, session, number, title, title_core, origin_chamber, created_at, changed_at)
                        values (:key, :jurisdiction, :session, :number, :title, :core, :chamber, :now, :now)
                        on conflict (key) do update set title = excluded.title, title_core = excluded.title_core,
                            changed_at = excluded.changed_at
                        where bill.title is null and excluded.title is not null""")
                .param("key", id.toString())
                .param("jurisdiction", id.jurisdiction())
                .param("session", id.session())
                .param("number", id.number())
                .param("title", title)
                .param("core", TitleCore.of(title))
                .param("chamber", id.type().map(type -> type.origin().name()).orElse(null))
                .param("now", now)
                .update();
        return row(id).orElseThrow();
    }

    /** All that is known of the bill as of today. */
    @Transactional(readOnly = true)
    public Optional<BillRecord> find(BillId id) {
        return find(id, LocalDate.now(clock));
    }

    /** The bill with its stage as of a day; what happened later is in its actions all the same. */
    @Transactional(readOnly = true)
    public Optional<BillRecord> find(BillId id, LocalDate asOf) {
        return findAll(List.of(id), asOf).stream().findFirst();
    }

    /** These bills as of today, in the order asked for, read at once however many; one that is not known is left out. */
    @Transactional(readOnly = true)
    public List<BillRecord> findAll(List<BillId> ids) {
        return findAll(ids, LocalDate.now(clock));
    }

    /** The same with the stage each bill had on a day. */
    @Transactional(readOnly = true)
    public List<BillRecord> findAll(List<BillId> ids, LocalDate asOf) {
        return reader.find(ids, asOf);
    }

    /** The bill as a list shows it. */
    @Transactional(readOnly = true)
    public Optional<BillRow> row(BillId id) {
        return BillQuery.one(jdbc, id, LocalDate.now(clock));
    }

    /** Bills that fit, latest action first unless sorted otherwise. */
    @Transactional(readOnly = true)
    public List<BillRow> list(BillFilter filter, Pageable page) {
        return BillQuery.list(jdbc, filter, page, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(BillFilter filter) {
        return BillQuery.count(jdbc, filter, LocalDate.now(clock));
    }

    /** The sessions of which bills are known, newest first, for a filter. */
    @Transactional(readOnly = true)
    public List<String> sessions(String jurisdiction) {
        return jdbc.sql(
                        "select session from bill where jurisdiction = ? group by session order by length(session) desc, session desc")
                .param(jurisdiction)
                .query(String.class)
                .list();
    }

    /** Whether any source has told anything of the bill. */
    public static boolean isLoaded(BillRow row) {
        return row.stage() != UNKNOWN;
    }
}
