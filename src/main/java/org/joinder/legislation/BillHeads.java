package org.joinder.legislation;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import org.postgresql.copy.CopyManager;

/** The rows of {@code bill} and {@code bill_source} for the new bills of a batch. */
final class BillHeads {

    private final Instant now;
    private final Deque<Long> freeKeys;
    private final CopyRows bills = new CopyRows(
            "bill",
            "id, key, jurisdiction, session, number, title, title_core, origin_chamber, introduced, policy_area, stage, stage_on,"
                    + " stage_sentence, session_ends, latest_action, latest_action_on, amendments, created_at, changed_at");
    private final CopyRows sources = new CopyRows(
            "bill_source",
            "bill_id, source, document, content_hash, parts, title, introduced, stage, latest_action_on, updated_at, taken_in_at");

    /** {@code keys} are set aside for as many new bills, see {@link BillKeys}. */
    BillHeads(Deque<Long> keys, Instant now) {
        this.freeKeys = keys;
        this.now = now;
    }

    long add(MergedBill merged, String hash) {
        BillDocument document = merged.document();
        long key = freeKeys.remove();
        BillId id = document.id();
        StageReading stage = merged.stage();
        bills.add(
                key,
                id.toString(),
                id.jurisdiction(),
                id.session(),
                id.number(),
                document.title(),
                TitleCore.of(document.title()),
                document.originChamber(),
                document.introduced(),
                document.policyArea(),
                stage.stage(),
                stage.on(),
                stage.sentence(),
                document.sessionEnds(),
                merged.latest().map(BillAction::text).orElse(null),
                merged.latestOn(),
                document.amendments(),
                now,
                now);
        sources.add(
                key,
                document.source(),
                KnownBill.documentName(document),
                hash,
                partNames(document),
                document.title(),
                document.introduced(),
                stage.stage(),
                merged.latestOn(),
                document.updated(),
                now);
        return key;
    }

    void sendTo(CopyManager copy) throws SQLException {
        bills.sendTo(copy);
        sources.sendTo(copy);
    }

    static List<String> partNames(BillDocument document) {
        return document.parts().stream().sorted().map(BillPart::name).toList();
    }
}
