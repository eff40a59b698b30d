package org.joinder.signon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the offices answered, each answer kept and one of them current, straight from the tables. */
@Repository
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the office was asked, and who held it then; a second time changes nothing. */
    void ask(RoundId round, Jurisdiction office, Instant at, @Nullable Holder holder) {
        jdbc.sql("""
                        insert into sign_on_office (round_id, jurisdiction, asked_at, holder_slug, holder_name)
                        values (:round, :office, :at, :slug, :name) on conflict do nothing""")
                .param("round", round.value())
                .param("office", office.name())
                .param("at", Rounds.time(at))
                .param("slug", holder == null ? null : holder.slug())
                .param("name", holder == null ? null : holder.name())
                .update();
    }

    /** Keeps others of the same office waiting until this one's answer is in. */
    void lock(RoundId round, Jurisdiction office) {
        jdbc.sql("select 1 from sign_on_office where round_id = :round and jurisdiction = :office for update")
                .param("round", round.value())
                .param("office", office.name())
                .query(rows -> {});
    }

    Optional<Answer> current(RoundId round, Jurisdiction office) {
        return jdbc.sql("""
                        select a.* from sign_on_office o
                        join sign_on_answer a on a.round_id = o.round_id and a.jurisdiction = o.jurisdiction
                                             and a.number = o.current
                        where o.round_id = :round and o.jurisdiction = :office""")
                .param("round", round.value())
                .param("office", office.name())
                .query((row, at) -> answer(row))
                .optional();
    }

    Map<Jurisdiction, Answer> current(RoundId round) {
        return currentOf(List.of(round)).getOrDefault(round, Map.of());
    }

    /** The current answers of many rounds, read at once. */
    Map<RoundId, Map<Jurisdiction, Answer>> currentOf(Collection<RoundId> rounds) {
        var found = new HashMap<RoundId, Map<Jurisdiction, Answer>>();
        if (!rounds.isEmpty()) {
            jdbc.sql("""
                            select a.* from sign_on_office o
                            join sign_on_answer a on a.round_id = o.round_id and a.jurisdiction = o.jurisdiction
                                                 and a.number = o.current
                            where o.round_id in (:rounds)""")
                    .param("rounds", rounds.stream().map(RoundId::value).toList())
                    .query((row, at) -> answer(row))
                    .list()
                    .forEach(answer -> found.computeIfAbsent(answer.round(), _ -> new HashMap<>())
                            .put(answer.office(), answer));
        }
        return found;
    }

    /** All an office answered in a round, the latest first. */
    List<Answer> history(RoundId round, Jurisdiction office) {
        return jdbc.sql("""
                        select * from sign_on_answer where round_id = :round and jurisdiction = :office
                        order by number desc""")
                .param("round", round.value())
                .param("office", office.name())
                .query((row, at) -> answer(row))
                .list();
    }

    /** The last answer of an office to each letter it was asked to sign, rounds that were cancelled apart. */
    Map<LetterId, Answer> lastOf(Jurisdiction office) {
        var found = new HashMap<LetterId, Answer>();
        jdbc.sql("""
                        select a.*, r.letter_id from sign_on_office o
                        join sign_on_round r on r.id = o.round_id and r.status <> 'CANCELLED'
                        join sign_on_answer a on a.round_id = o.round_id and a.jurisdiction = o.jurisdiction
                                             and a.number = o.current
                        where o.jurisdiction = ? order by r.number""").param(office.name()).query(row -> {
            found.put(new LetterId(row.getLong("letter_id")), answer(row));
        });
        return found;
    }

    /** Who held each office when it was asked in these rounds, where that was recorded. */
    Map<RoundId, Map<Jurisdiction, Holder>> askedOf(Collection<RoundId> rounds) {
        var found = new HashMap<RoundId, Map<Jurisdiction, Holder>>();
        if (!rounds.isEmpty()) {
            jdbc.sql("select * from sign_on_office where round_id in (:rounds) and holder_name is not null")
                    .param("rounds", rounds.stream().map(RoundId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(new RoundId(row.getLong("round_id")), _ -> new HashMap<>())
                                .put(
                                        Jurisdiction.valueOf(row.getString("jurisdiction")),
                                        new Holder(row.getString("holder_slug"), row.getString("holder_name")));
                    });
        }
        return found;
    }

    /** Who held the office when it was asked last before this round, where that was recorded. */
    Optional<Holder> askedBefore(RoundId round, Jurisdiction office) {
        return jdbc.sql("""
                        select holder_slug, holder_name from sign_on_office
                        where jurisdiction = :office and round_id <> :round and holder_name is not null
                          and asked_at <= (select opens_at from sign_on_round where id = :round)
                        order by asked_at desc, round_id desc limit 1""")
                .param("office", office.name())
                .param("round", round.value())
                .query((row, at) -> new Holder(row.getString("holder_slug"), row.getString("holder_name")))
                .optional();
    }

    /** Adds the answer behind the office's last and makes it the current one. */
    AnswerId add(Answer answer, @Nullable String privateReason) {
        long id = jdbc.sql("""
                        insert into sign_on_answer (round_id, jurisdiction, number, kind, text_version, name, title,
                            holder_slug, holder_name, remark, via, delegation_id, acknowledged, answered_by,
                            answered_by_name, received_at)
                        values (:round, :office, :number, :kind, :version, :name, :title, :slug, :holder, :remark, :via,
                            :delegation, :acknowledged, :by, :byName, :at)
                        returning id""")
                .param("round", answer.round().value())
                .param("office", answer.office().name())
                .param("number", answer.number())
                .param("kind", answer.kind().name())
                .param("version", answer.textVersion())
                .param("name", answer.name())
                .param("title", answer.title())
                .param("slug", answer.holder() == null ? null : answer.holder().slug())
                .param(
                        "holder",
                        answer.holder() == null ? null : answer.holder().name())
                .param("remark", answer.comment())
                .param("via", answer.via().name())
                .param("delegation", answer.delegation())
                .param("acknowledged", answer.acknowledged().toArray(String[]::new))
                .param("by", answer.by())
                .param("byName", answer.byName())
                .param("at", Rounds.time(answer.receivedAt()))
                .query(Long.class)
                .single();
        jdbc.sql("update sign_on_office set current = :number where round_id = :round and jurisdiction = :office")
                .param("number", answer.number())
                .param("round", answer.round().value())
                .param("office", answer.office().name())
                .update();
        if (privateReason != null) {
            jdbc.sql("insert into sign_on_private_reason (answer_id, words) values (?, ?)")
                    .params(id, privateReason)
                    .update();
        }
        return new AnswerId(id);
    }

    /** Only for the office whose answer it is. */
    Map<AnswerId, String> privateReasons(RoundId round, Jurisdiction office) {
        var found = new HashMap<AnswerId, String>();
        jdbc.sql("""
                        select p.* from sign_on_private_reason p join sign_on_answer a on a.id = p.answer_id
                        where a.round_id = :round and a.jurisdiction = :office""")
                .param("round", round.value())
                .param("office", office.name())
                .query(row -> {
                    found.put(new AnswerId(row.getLong("answer_id")), row.getString("words"));
                });
        return found;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        String holder = row.getString("holder_name");
        return new Answer(
                new AnswerId(row.getLong("id")),
                new RoundId(row.getLong("round_id")),
                Jurisdiction.valueOf(row.getString("jurisdiction")),
                row.getInt("number"),
                ResponseKind.valueOf(row.getString("kind")),
                row.getInt("text_version"),
                row.getString("name"),
                row.getString("title"),
                holder == null ? null : new Holder(row.getString("holder_slug"), holder),
                row.getString("remark"),
                AnswerVia.valueOf(row.getString("via")),
                row.getObject("delegation_id", Long.class),
                Arrays.asList((String[]) row.getArray("acknowledged").getArray()),
                row.getString("answered_by"),
                row.getString("answered_by_name"),
                Rounds.instant(row, "received_at"));
    }
}
