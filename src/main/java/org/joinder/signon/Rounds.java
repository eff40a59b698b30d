package org.joinder.signon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joinder.letters.LetterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds and their steps, straight from the tables. */
@Repository
class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** While answers are written nothing else happens to the round; any number of answers may go on at once. */
    void lockForAnswer(RoundId id) {
        lock("pg_advisory_xact_lock_shared", id);
    }

    /** Waits for the answers that are being written, and keeps new ones waiting until the step is done. */
    void lockForStep(RoundId id) {
        lock("pg_advisory_xact_lock", id);
    }

    Optional<Round> find(RoundId id) {
        return jdbc.sql("select * from sign_on_round where id = ?")
                .param(id.value())
                .query((row, at) -> round(row))
                .optional();
    }

    /** Those of a letter, latest first. */
    List<Round> of(LetterId letter) {
        return jdbc.sql("select * from sign_on_round where letter_id = ? order by number desc")
                .param(letter.value())
                .query((row, at) -> round(row))
                .list();
    }

    /** The latest of each of these letters that was not cancelled. */
    List<Round> latestOf(Collection<LetterId> letters) {
        return jdbc.sql("""
                        select distinct on (letter_id) * from sign_on_round
                        where letter_id in (:letters) and status <> 'CANCELLED' order by letter_id, number desc""")
                .param("letters", letters.stream().map(LetterId::value).toList())
                .query((row, at) -> round(row))
                .list();
    }

    /** Those that run, the next deadline first. */
    List<Round> running() {
        return jdbc.sql("select * from sign_on_round where status in ('OPEN', 'PAUSED') order by deadline, id")
                .query((row, at) -> round(row))
                .list();
    }

    RoundId add(LetterId letter, Instant opensAt, Instant deadline, RoundDraft draft, SignOnRules rules) {
        long id = jdbc.sql("""
                        insert into sign_on_round (letter_id, number, status, opens_at, deadline, zone, target,
                            rule_association, rule_lead_offices, rule_leads_of_different_parties, rule_business_days,
                            rule_letterhead_signatures, rule_letterhead, rule_otherwise, rule_needs_delegation,
                            rule_reminder_days)
                        select :letter, coalesce(max(number), 0) + 1, 'OPEN', :opens, :deadline, :zone, :target,
                            :association, :leads, :parties, :days, :signatures, :letterhead, :otherwise, :delegation, :reminders
                        from sign_on_round where letter_id = :letter
                        returning id""")
                .param("letter", letter.value())
                .param("opens", time(opensAt))
                .param("deadline", time(deadline))
                .param("zone", draft.zone().getId())
                .param("target", draft.target())
                .param("association", rules.association())
                .param("leads", rules.leadOffices())
                .param("parties", rules.leadsOfDifferentParties())
                .param("days", rules.businessDays())
                .param("signatures", rules.letterheadSignatures())
                .param("letterhead", rules.letterhead())
                .param("otherwise", rules.otherwise())
                .param("delegation", rules.needsDelegation())
                .param("reminders", rules.writtenReminders())
                .query(Long.class)
                .single();
        return new RoundId(id);
    }

    void change(RoundId id, RoundStatus status, Instant deadline) {
        jdbc.sql("update sign_on_round set status = :status, deadline = :deadline where id = :id")
                .param("status", status.name())
                .param("deadline", time(deadline))
                .param("id", id.value())
                .update();
    }

    void remind(RoundId id, boolean byItself) {
        jdbc.sql("update sign_on_round set reminders = :reminders where id = :id")
                .param("reminders", byItself)
                .param("id", id.value())
                .update();
    }

    void addStep(RoundId id, RoundStep step) {
        jdbc.sql("""
                        insert into sign_on_step (round_id, kind, reason, deadline, taken_by, taken_at)
                        values (:round, :kind, :reason, :deadline, :by, :at)""")
                .param("round", id.value())
                .param("kind", step.kind().name())
                .param("reason", step.reason())
                .param("deadline", time(step.deadline()))
                .param("by", step.by())
                .param("at", time(step.at()))
                .update();
    }

    List<RoundStep> steps(RoundId id) {
        return jdbc.sql("select * from sign_on_step where round_id = ? order by id")
                .param(id.value())
                .query((row, at) -> new RoundStep(
                        StepKind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        instant(row, "deadline"),
                        row.getString("taken_by"),
                        instant(row, "taken_at")))
                .list();
    }

    /** The letters whose round was opened, moved or ended after a moment, latest first, with the step. */
    List<Moved> moved(Instant since, int most) {
        return jdbc.sql("""
                        select round.id, round.letter_id, step.kind, step.taken_at
                        from sign_on_step step join sign_on_round round on round.id = step.round_id
                        where step.taken_at > :since and step.kind not in ('REMINDERS_ON', 'REMINDERS_OFF')
                        order by step.taken_at desc, step.id desc limit :most""")
                .param("since", time(since))
                .param("most", most)
                .query((row, at) -> new Moved(
                        new RoundId(row.getLong("id")),
                        new LetterId(row.getLong("letter_id")),
                        StepKind.valueOf(row.getString("kind")),
                        instant(row, "taken_at")))
                .list();
    }

    /** That a step was taken in the round of a letter. */
    record Moved(RoundId round, LetterId letter, StepKind step, Instant at) {}

    static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private void lock(String kind, RoundId id) {
        jdbc.sql("select " + kind + "(hashtextextended('sign_on_round', :id))")
                .param("id", id.value())
                .query(rows -> {});
    }

    private static Round round(ResultSet row) throws SQLException {
        var rules = new SignOnRules(
                row.getString("rule_association"),
                row.getInt("rule_lead_offices"),
                row.getBoolean("rule_leads_of_different_parties"),
                row.getInt("rule_business_days"),
                row.getInt("rule_letterhead_signatures"),
                row.getString("rule_letterhead"),
                row.getString("rule_otherwise"),
                row.getBoolean("rule_needs_delegation"),
                SignOnRules.reminders(row.getString("rule_reminder_days")));
        return new Round(
                new RoundId(row.getLong("id")),
                new LetterId(row.getLong("letter_id")),
                row.getInt("number"),
                RoundStatus.valueOf(row.getString("status")),
                instant(row, "opens_at"),
                instant(row, "deadline"),
                ZoneId.of(row.getString("zone")),
                row.getInt("target"),
                rules,
                row.getBoolean("reminders"));
    }
}
