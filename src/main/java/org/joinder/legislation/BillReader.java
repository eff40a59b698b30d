package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one bill whole. */
@Component
class BillReader {

    private final JdbcClient jdbc;

    BillReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BillRecord> find(BillId id, LocalDate asOf) {
        return jdbc.sql("select * from bill where key = ?")
                .param(id.toString())
                .query((row, index) -> new Head(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getObject("introduced", LocalDate.class),
                        Chamber.find(Optional.ofNullable(row.getString("origin_chamber"))
                                        .orElse(""))
                                .orElse(null),
                        row.getString("policy_area"),
                        BillStage.valueOf(row.getString("stage")),
                        row.getObject("stage_on", LocalDate.class),
                        row.getString("stage_sentence"),
                        row.getObject("session_ends", LocalDate.class),
                        row.getString("latest_action"),
                        row.getObject("latest_action_on", LocalDate.class),
                        row.getInt("amendments")))
                .optional()
                .map(head -> {
                    var parts = new BillParts(jdbc, head.key());
                    return whole(id, head, parts, SourceReading.folded(parts.sources()), asOf);
                });
    }

    private BillRecord whole(BillId id, Head head, BillParts parts, List<SourceReading> sources, LocalDate asOf) {
        List<BillAction> actions = parts.actions();
        List<BillLaw> laws = parts.laws();
        List<Sponsor> sponsors = parts.sponsors("SPONSOR");
        List<RelatedBill> related = parts.relatedBills();
        StageReading stage = stage(id, head, actions, laws, asOf);
        List<Enactment> through = EnactedThrough.find(jdbc, id, stage.stage(), actions, related);
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
                parts.sponsors("COSPONSOR"),
                parts.committees(),
                actions,
                parts.votes(),
                parts.versions(),
                parts.subjects(),
                related,
                laws,
                parts.summaries(),
                parts.committeeReports(),
                head.amendments(),
                through.stream().filter(Enactment::certain).findFirst().orElse(null),
                through.stream().filter(each -> !each.certain()).toList(),
                sources,
                Disagreement.among(sources),
                Reintroduction.of(jdbc, id, head.title()));
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

        StageReading stored() {
            return new StageReading(stage, stageOn, sentence == null ? stage.sentence() : sentence);
        }
    }
}
