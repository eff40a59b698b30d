package org.joinder.legislation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges what sources tell into the stored bills, a batch in one transaction: told twice changes nothing, an older state
 * never replaces a newer one, and for each part the most trusted source decides.
 */
@Service
public class BillStore {

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BillStore(JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A document and the hash of the bytes it came from. Its actions are folded and its stage read when it is made, so that
     * whoever parses a batch does that work while the batch before is being stored.
     */
    public static final class Incoming {

        private final MergedBill merged;
        private final String hash;

        public Incoming(BillDocument document, String hash) {
            this.merged = MergedBill.of(document);
            this.hash = hash;
        }

        public BillDocument document() {
            return merged.document();
        }
    }

    /** Which of these hashes are those of documents stored as they are, so that they need not even be read. */
    @Transactional(readOnly = true)
    public Set<String> storedAsTheyAre(Collection<String> hashes) {
        return new HashSet<>(jdbc.queryForList(
                "select content_hash from bill_source where content_hash = any (?)", String.class, (Object)
                        hashes.toArray(String[]::new)));
    }

    /** Makes a batch ready to be stored; its rows are written out here if none of its bills is known. Stores nothing. */
    public ReadyBills ready(List<Incoming> documents) {
        Set<BillId> ids = new HashSet<>();
        documents.forEach(each -> ids.add(each.document().id()));
        if (ids.size() < documents.size() || isAnyKnown(ids)) {
            return new ReadyBills(documents, null);
        }
        NewBills rows = jdbc.execute((ConnectionCallback<NewBills>)
                connection -> new NewBills(BillKeys.reserve(connection, documents.size()), clock.instant()));
        documents.forEach(each -> Objects.requireNonNull(rows).add(each.merged, each.hash));
        return new ReadyBills(documents, rows);
    }

    private boolean isAnyKnown(Set<BillId> ids) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from bill where key = any (?))", Boolean.class, (Object)
                        ids.stream().map(BillId::toString).toArray(String[]::new)));
    }

    /** Stores a batch; one of its bills that came to be known since it was made ready is merged as any other. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public List<MergeOutcome> merge(ReadyBills ready) {
        List<Incoming> documents = ready.documents();
        NewBills rows = ready.rows();
        boolean stillNew = rows != null
                && !isAnyKnown(
                        documents.stream().map(each -> each.document().id()).collect(Collectors.toSet()));
        if (rows == null || !stillNew) {
            return merge(documents);
        }
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            send(connection, rows);
            return true;
        });
        return Collections.nCopies(documents.size(), MergeOutcome.ADDED);
    }

    /** Merges the documents in their order and says of each what it did. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public List<MergeOutcome> merge(List<Incoming> documents) {
        List<MergeOutcome> outcomes = new ArrayList<>();
        List<Incoming> round = new ArrayList<>();
        Set<BillId> inRound = new HashSet<>();
        for (Incoming each : documents) {
            if (!inRound.add(each.document().id())) {
                outcomes.addAll(mergeRound(round));
                round.clear();
                inRound.clear();
                inRound.add(each.document().id());
            }
            round.add(each);
        }
        outcomes.addAll(mergeRound(round));
        return outcomes;
    }

    private List<MergeOutcome> mergeRound(List<Incoming> round) {
        List<BillAdvanced> advances = new ArrayList<>();
        List<MergeOutcome> outcomes = jdbc.execute(
                (ConnectionCallback<List<MergeOutcome>>) connection -> mergeOn(connection, round, advances));
        advances.forEach(events::publishEvent);
        return outcomes == null ? List.of() : outcomes;
    }

    private List<MergeOutcome> mergeOn(Connection connection, List<Incoming> round, List<BillAdvanced> advances)
            throws SQLException {
        Instant now = clock.instant();
        Map<BillId, KnownBill> known = KnownBills.of(
                connection, round.stream().map(each -> each.document().id()).toList());
        HeadChanges heads = new HeadChanges(connection, now);
        NewBills rows = new NewBills(BillKeys.reserve(connection, round.size() - known.size()), now);
        Map<BillPart, List<Long>> replaced = new EnumMap<>(BillPart.class);
        List<MergeOutcome> outcomes = new ArrayList<>();
        for (Incoming each : round) {
            BillDocument document = each.document();
            KnownBill before = known.get(document.id());
            if (before != null && before.needsNot(document, each.hash)) {
                outcomes.add(MergeOutcome.SAME);
                continue;
            }
            MergedBill merged = each.merged;
            if (before == null) {
                rows.add(merged, each.hash);
                outcomes.add(MergeOutcome.ADDED);
            } else {
                Set<BillPart> parts = before.decidedBy(document);
                parts.forEach(part ->
                        replaced.computeIfAbsent(part, key -> new ArrayList<>()).add(before.key()));
                heads.change(before, merged, each.hash, parts).ifPresent(advances::add);
                rows.rows().add(before.key(), merged, parts);
                outcomes.add(before.told().isEmpty() ? MergeOutcome.ADDED : MergeOutcome.CHANGED);
            }
        }
        clear(connection, replaced);
        send(connection, rows);
        return outcomes;
    }

    private static void clear(Connection connection, Map<BillPart, List<Long>> replaced) throws SQLException {
        for (Map.Entry<BillPart, List<Long>> each : replaced.entrySet()) {
            for (String table : BillRows.TABLES.getOrDefault(each.getKey(), List.of())) {
                String condition = table.contains(" where ") ? " " : " where ";
                try (var delete =
                        connection.prepareStatement("delete from " + table + condition + "bill_id = any (?)")) {
                    delete.setArray(
                            1,
                            connection.createArrayOf("bigint", each.getValue().toArray()));
                    delete.executeUpdate();
                }
            }
        }
    }

    private static void send(Connection connection, NewBills rows) throws SQLException {
        rows.sendTo(connection.unwrap(PGConnection.class).getCopyAPI());
    }
}
