package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill with all that is known of it; its stage holds as of {@code asOf}. */
public record BillRecord(
        BillId id,
        String number,
        @Nullable String title,
        @Nullable LocalDate introduced,
        @Nullable Chamber originChamber,
        BillStage stage,
        @Nullable LocalDate stageOn,
        String stageSentence,
        LocalDate asOf,
        @Nullable String policyArea,
        @Nullable String latestAction,
        @Nullable LocalDate latestActionOn,
        List<BillTitle> titles,
        @Nullable Sponsor sponsor,
        List<Sponsor> sponsors,
        List<Sponsor> cosponsors,
        List<BillCommittee> committees,
        List<BillAction> actions,
        List<BillVote> votes,
        List<BillVersion> versions,
        List<String> subjects,
        List<RelatedBill> relatedBills,
        List<BillLaw> laws,
        List<BillSummary> summaries,
        List<String> committeeReports,
        int amendments,
        @Nullable Enactment enactedThrough,
        List<Enactment> possibleEnactments,
        List<SourceReading> sources,
        List<Disagreement> disagreements,
        List<Reintroduction> reintroductions) {}
