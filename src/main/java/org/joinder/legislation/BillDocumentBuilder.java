package org.joinder.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a {@link BillDocument} part by part; giving a part, even an empty one, marks it as told. */
public final class BillDocumentBuilder {

    private final BillSource source;
    private final BillId id;
    private final EnumSet<BillPart> parts = EnumSet.noneOf(BillPart.class);
    private @Nullable String title;
    private @Nullable Chamber originChamber;
    private @Nullable LocalDate introduced;
    private @Nullable Instant updated;
    private @Nullable String policyArea;
    private @Nullable LocalDate sessionEnds;
    private @Nullable StageReading statedStage;
    private int amendments;
    private List<BillTitle> titles = List.of();
    private List<Sponsor> sponsors = List.of();
    private List<Sponsor> cosponsors = List.of();
    private List<BillCommittee> committees = List.of();
    private List<ActionEntry> actions = List.of();
    private List<VoteEntry> votes = List.of();
    private List<BillVersion> versions = List.of();
    private List<String> subjects = List.of();
    private List<RelatedBill> relatedBills = List.of();
    private List<BillLaw> laws = List.of();
    private List<BillSummary> summaries = List.of();
    private List<String> committeeReports = List.of();

    BillDocumentBuilder(BillSource source, BillId id) {
        this.source = source;
        this.id = id;
        this.originChamber = id.type().map(BillType::origin).orElse(null);
        this.sessionEnds = id.congress().map(Congress::ends).orElse(null);
    }

    /** Title, chamber, day of introduction: the facts that head the record. */
    public BillDocumentBuilder core(
            @Nullable String newTitle, @Nullable Chamber origin, @Nullable LocalDate introducedOn) {
        parts.add(BillPart.CORE);
        title = newTitle == null || newTitle.isBlank() ? null : newTitle.strip();
        originChamber = origin == null ? originChamber : origin;
        introduced = introducedOn;
        return this;
    }

    public BillDocumentBuilder updated(@Nullable Instant at) {
        updated = at;
        return this;
    }

    public BillDocumentBuilder policyArea(@Nullable String area) {
        policyArea = area;
        return this;
    }

    public BillDocumentBuilder sessionEnds(@Nullable LocalDate day) {
        sessionEnds = day;
        return this;
    }

    /** The stage as the source itself states it, for sources whose actions are in no common words. */
    public BillDocumentBuilder statedStage(@Nullable StageReading stage) {
        statedStage = stage;
        return this;
    }

    public BillDocumentBuilder amendments(int count) {
        parts.add(BillPart.AMENDMENTS);
        amendments = count;
        return this;
    }

    public BillDocumentBuilder titles(List<BillTitle> told) {
        titles = told(BillPart.TITLES, told);
        return this;
    }

    public BillDocumentBuilder sponsors(List<Sponsor> told) {
        sponsors = told(BillPart.SPONSORS, told);
        return this;
    }

    public BillDocumentBuilder cosponsors(List<Sponsor> told) {
        cosponsors = told(BillPart.COSPONSORS, told);
        return this;
    }

    public BillDocumentBuilder committees(List<BillCommittee> told) {
        committees = told(BillPart.COMMITTEES, told);
        return this;
    }

    public BillDocumentBuilder actions(List<ActionEntry> told) {
        actions = told(BillPart.ACTIONS, told);
        return this;
    }

    public BillDocumentBuilder votes(List<VoteEntry> told) {
        votes = told(BillPart.VOTES, told);
        return this;
    }

    public BillDocumentBuilder versions(List<BillVersion> told) {
        versions = told(BillPart.VERSIONS, told);
        return this;
    }

    public BillDocumentBuilder subjects(List<String> told) {
        subjects = told(BillPart.SUBJECTS, told);
        return this;
    }

    public BillDocumentBuilder relatedBills(List<RelatedBill> told) {
        relatedBills = told(BillPart.RELATED, told);
        return this;
    }

    public BillDocumentBuilder laws(List<BillLaw> told) {
        laws = told(BillPart.LAWS, told);
        return this;
    }

    public BillDocumentBuilder summaries(List<BillSummary> told) {
        summaries = told(BillPart.SUMMARIES, told);
        return this;
    }

    public BillDocumentBuilder committeeReports(List<String> told) {
        committeeReports = told(BillPart.REPORTS, told);
        return this;
    }

    public BillDocument build() {
        return new BillDocument(
                source,
                id,
                Collections.unmodifiableSet(EnumSet.copyOf(parts)),
                title,
                originChamber,
                introduced,
                updated,
                policyArea,
                sessionEnds,
                statedStage,
                amendments,
                titles,
                sponsors,
                cosponsors,
                committees,
                actions,
                votes,
                versions,
                subjects,
                relatedBills,
                laws,
                summaries,
                committeeReports);
    }

    private <T> List<T> told(BillPart part, List<T> list) {
        parts.add(part);
        return List.copyOf(list);
    }
}
