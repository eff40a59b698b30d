package org.joinder.legislation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document changes on the rows of {@code bill} and {@code bill_source} of a bill that is known already. */
record HeadChanges(Connection connection, Instant now) {

    /** Writes what the document decides of the bill's head; says so when the bill comes to another stage by it. */
    Optional<BillAdvanced> change(KnownBill before, MergedBill merged, String hash, Set<BillPart> parts)
            throws SQLException {
        BillDocument document = merged.document();
        remember(before.key(), merged, hash);
        if (parts.contains(BillPart.CORE)) {
            changeCore(before.key(), document);
        }
        if (parts.contains(BillPart.AMENDMENTS)) {
            update("update bill set amendments = ? where id = ?", document.amendments(), before.key());
        }
        boolean tellsStage =
                parts.contains(BillPart.ACTIONS) || (parts.contains(BillPart.CORE) && document.statedStage() != null);
        if (!tellsStage || merged.stage().stage() == BillStage.UNKNOWN) {
            return Optional.empty();
        }
        StageReading stage = merged.stage();
        update(
                """
                update bill set stage = ?, stage_on = ?, stage_sentence = ?, latest_action = ?, latest_action_on = ?,
                    session_ends = coalesce(?, session_ends), changed_at = ?, version = version + 1 where id = ?""",
                stage.stage().name(),
                stage.on(),
                stage.sentence(),
                merged.latest().map(BillAction::text).orElse(null),
                merged.latestOn(),
                document.sessionEnds(),
                Timestamp.from(now),
                before.key());
        return stage.stage() == before.stage()
                ? Optional.empty()
                : Optional.of(new BillAdvanced(document.id(), before.stage(), stage.stage(), stage.on()));
    }

    private void changeCore(long key, BillDocument document) throws SQLException {
        update(
                """
                update bill set title = coalesce(?, title), title_core = coalesce(?, title_core), origin_chamber = coalesce(?, origin_chamber),
                    introduced = coalesce(?, introduced), policy_area = coalesce(?, policy_area), session_ends = coalesce(?, session_ends),
                    changed_at = ?, version = version + 1 where id = ?""",
                document.title(),
                TitleCore.of(document.title()),
                document.originChamber() == null
                        ? null
                        : document.originChamber().name(),
                document.introduced(),
                document.policyArea(),
                document.sessionEnds(),
                Timestamp.from(now),
                key);
    }

    private void remember(long key, MergedBill merged, String hash) throws SQLException {
        BillDocument document = merged.document();
        Array parts =
                connection.createArrayOf("text", BillHeads.partNames(document).toArray());
        update(
                """
                insert into bill_source (bill_id, source, document, content_hash, parts, title, introduced, stage,
                    latest_action_on, updated_at, taken_in_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (bill_id, source, document) do update set
                    earlier_hashes = array_remove(bill_source.earlier_hashes, excluded.content_hash) || bill_source.content_hash,
                    content_hash = excluded.content_hash, parts = excluded.parts, title = excluded.title,
                    introduced = excluded.introduced, stage = excluded.stage, latest_action_on = excluded.latest_action_on,
                    updated_at = excluded.updated_at, taken_in_at = excluded.taken_in_at""",
                key,
                document.source().name(),
                KnownBill.documentName(document),
                hash,
                parts,
                document.title(),
                document.introduced(),
                merged.stage().stage().name(),
                merged.latestOn(),
                document.updated() == null ? null : Timestamp.from(document.updated()),
                Timestamp.from(now));
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                switch (values[i]) {
                    case null -> statement.setNull(i + 1, Types.NULL);
                    case Array array -> statement.setArray(i + 1, array);
                    case Object value -> statement.setObject(i + 1, value);
                }
            }
            statement.executeUpdate();
        }
    }
}
