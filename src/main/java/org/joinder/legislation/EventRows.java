package org.joinder.legislation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.copy.CopyManager;

/** The rows of what happened to the bills of a batch: actions and votes, each with the entries it was folded from. */
final class EventRows {

    private final CopyRows actions =
            new CopyRows("bill_action", "bill_id, position, date, time, text, type, chamber, committees");
    private final CopyRows entries = new CopyRows(
            "bill_action_entry",
            "bill_id, action, position, date, time, text, type, code, system, system_name, chamber, committees");
    private final CopyRows votes = new CopyRows(
            "bill_vote", "bill_id, position, chamber, number, session, date, question, yeas, nays, result, url");
    private final CopyRows voteEntries = new CopyRows(
            "bill_vote_entry",
            "bill_id, vote, position, chamber, number, session, at, date, question, url, yeas, nays, result");

    void sendTo(CopyManager copy) throws SQLException {
        actions.sendTo(copy);
        entries.sendTo(copy);
        votes.sendTo(copy);
        voteEntries.sendTo(copy);
    }

    /** Entries keep the position they had in the source, so that its order can be shown again. */
    void actions(long bill, List<ActionEntry> told, List<BillAction> merged) {
        Map<ActionEntry, List<Integer>> places = new IdentityHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            places.computeIfAbsent(told.get(i), key -> new ArrayList<>()).add(i);
        }
        int position = 0;
        for (BillAction each : merged) {
            actions.add(
                    bill,
                    position,
                    each.date(),
                    each.time(),
                    each.text(),
                    each.type(),
                    each.chamber(),
                    each.committees());
            for (ActionEntry entry : each.sources()) {
                int place = Objects.requireNonNull(places.get(entry)).removeFirst();
                entries.add(
                        bill,
                        position,
                        place,
                        entry.date(),
                        entry.time(),
                        entry.text(),
                        entry.type(),
                        entry.code(),
                        entry.system(),
                        entry.systemName(),
                        entry.chamber(),
                        entry.committees());
            }
            position++;
        }
    }

    void votes(long bill, List<BillVote> merged) {
        int position = 0;
        int place = 0;
        for (BillVote each : merged) {
            votes.add(
                    bill,
                    position,
                    each.chamber(),
                    each.number(),
                    each.session(),
                    each.date(),
                    each.question(),
                    each.yeas(),
                    each.nays(),
                    each.result(),
                    each.url());
            for (VoteEntry entry : each.sources()) {
                voteEntries.add(
                        bill,
                        position,
                        place++,
                        entry.chamber(),
                        entry.number(),
                        entry.session(),
                        entry.at(),
                        entry.date(),
                        entry.question(),
                        entry.url(),
                        entry.yeas(),
                        entry.nays(),
                        entry.result());
            }
            position++;
        }
    }
}
