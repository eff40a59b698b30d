package org.joinder.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one document of one source tells of a bill; {@code parts} says which parts it speaks of at all. */
public record BillDocument(
        BillSource source,
        BillId id,
        Set<BillPart> parts,
        @Nullable String title,
        @Nullable Chamber originChamber,
        @Nullable LocalDate introduced,
        @Nullable Instant updated,
        @Nullable String policyArea,
        @Nullable LocalDate sessionEnds,
        @Nullable StageReading statedStage,
        int amendments,
        List<BillTitle> titles,
        List<Sponsor> sponsors,
        List<Sponsor> cosponsors,
        List<BillCommittee> committees,
        List<ActionEntry> actions,
        List<VoteEntry> votes,
        List<BillVersion> versions,
        List<String> subjects,
        List<RelatedBill> relatedBills,
        List<BillLaw> laws,
        List<BillSummary> summaries,
        List<String> committeeReports) {

    public static BillDocumentBuilder of(BillSource source, BillId id) {
        return new BillDocumentBuilder(source, id);
    }

    public boolean tells(BillPart part) {
        return parts.contains(part);
    }
}
