package org.joinder.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bills whole. */
@Component
class BillReader {

    private final JdbcClient jdbc;

    BillReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order asked for; a bill that is not here is left out. As many reads for a hundred bills as for one. */
    List<BillRecord> find(List<BillId> ids, LocalDate asOf) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Head> heads = jdbc
                .sql("select * from bill where key = any (:keys)")
                .param("keys", ids.stream().map(BillId::toString).toArray(String[]::new))
                .query((row, index) -> Head.of(row))
                .stream()
                .sorted(Comparator.comparingInt(head -> ids.indexOf(head.id())))
                .toList();
        return heads.isEmpty() ? List.of() : whole(heads, asOf);
    }

    private List<BillRecord> whole(List<Head> heads, LocalDate asOf) {
        var parts = BillParts.of(jdbc, heads.stream().map(Head::key).toList());
        var laws = EnactedThrough.laws(
                jdbc,
                parts.values().stream()
                        .flatMap(each -> each.related().stream().map(RelatedBill::id))
                        .collect(Collectors.toSet()));
        var titles = new HashMap<BillId, @Nullable String>();
        heads.forEach(head -> titles.put(head.id(), head.title()));
        var again = Reintroduction.of(jdbc, titles);
        return heads.stream()
                .map(head -> whole(
                        head,
                        Objects.requireNonNull(parts.get(head.key())),
                        laws,
                        again.getOrDefault(head.id(), List.of()),
                        asOf))
                .toList();
    }

    private static BillRecord whole(
            Head head, BillParts.OfBill parts, Map<String, String> laws, List<Reintroduction> again, LocalDate asOf) {
        BillId id = head.id();
        List<Sponsor> sponsors = parts.sponsors();
        List<SourceReading> sources = SourceReading.folded(parts.sources());
        StageReading stage = stage(id, head, parts.actions(), parts.laws(), asOf);
        List<Enactment> through = EnactedThrough.find(id, stage.stage(), parts.actions(), parts.related(), laws);
        return new BillRecord(
                id,
                id.customaryNumber(),
                head.title(),
                head.introduced(),
                head.originChamber(),
                stage.stage(),
                stage.on(),
                stage.sentence(),
                asOf,
                head.policyArea(),
                head.latestAction(),
                head.latestActionOn(),
                parts.titles(),
                sponsors.isEmpty() ? null : sponsors.getFirst(),
                sponsors,
                parts.cosponsors(),
                parts.committees(),
                parts.actions(),
                parts.votes(),
                parts.versions(),
                parts.subjects(),
                parts.related(),
                parts.laws(),
                parts.summaries(),
                parts.reports(),
                head.amendments(),
                through.stream().filter(Enactment::certain).findFirst().orElse(null),
                through.stream().filter(each -> !each.certain()).toList(),
                sources,
                Disagreement.among(sources),
                again);
    }

    /** Today's stage is stored; an earlier day's is read again from the actions up to it. */
    private static StageReading stage(
            BillId id, Head head, List<BillAction> actions, List<BillLaw> laws, LocalDate asOf) {
        StageReading last = head.stored();
        if (last.on() != null && last.on().isAfter(asOf)) {
            last = StageRule.read(id, head.introduced(), actions, laws, asOf);
        }
        return Died.on(asOf, id, last, head.sessionEnds()).orElse(last);
    }

    private record Head(
            BillId id,
            long key,
            @Nullable String title,
            @Nullable LocalDate introduced,
            @Nullable Chamber originChamber,
            @Nullable String policyArea,
            BillStage stage,
            @Nullable LocalDate stageOn,
            @Nullable String sentence,
            @Nullable LocalDate sessionEnds,
            @Nullable String latestAction,
            @Nullable LocalDate latestActionOn,
            int amendments) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    BillId.of(row.getString("key")),
                    row.getLong("id"),
                    row.getString("title"),
                    row.getObject("introduced", LocalDate.class),
                    Optional.ofNullable(row.getString("origin_chamber"))
                            .flatMap(Chamber::find)
                            .orElse(null),
                    row.getString("policy_area"),
                    BillStage.valueOf(row.getString("stage")),
                    row.getObject("stage_on", LocalDate.class),
                    row.getString("stage_sentence"),
                    row.getObject("session_ends", LocalDate.class),
                    row.getString("latest_action"),
                    row.getObject("latest_action_on", LocalDate.class),
                    row.getInt("amendments"));
        }

        StageReading stored() {
            return new StageReading(stage, stageOn, sentence == null ? stage.sentence() : sentence);
        }
    }
}
