package org.joinder.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** The campaign as it is kept. */
@Entity
@Table(name = "campaign")
@Audited
class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String slug = "";
    private String title = "";
    private String ask = "";
    private String summary = "";
    private @Nullable LocalDate beganOn;
    private int quietDays;
    private boolean published;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedReason;

    @Enumerated(EnumType.STRING)
    private @Nullable CampaignStage overrideStage;

    private @Nullable String overrideReason;
    private @Nullable String overrideBy;
    private @Nullable Instant overrideAt;

    @Enumerated(EnumType.STRING)
    @NotAudited
    private @Nullable CampaignStage toldStage;

    Campaign() {}

    void fill(CampaignDraft draft) {
        title = draft.title().strip();
        ask = draft.ask().strip();
        summary = draft.summary().strip();
        beganOn = draft.beganOn();
        quietDays = draft.quietDays();
    }

    void setSlug(String slug) {
        this.slug = slug;
    }

    void setPublished(boolean published) {
        this.published = published;
    }

    void override(@Nullable StageOverride said) {
        overrideStage = said == null ? null : said.stage();
        overrideReason = said == null ? null : said.reason();
        overrideBy = said == null ? null : said.by();
        overrideAt = said == null ? null : said.at();
    }

    void close(CampaignFacts.@Nullable Closing closing) {
        closedOn = closing == null ? null : closing.on();
        closedReason = closing == null ? null : closing.reason();
    }

    /** Notes which stage others were told of, and returns the one before. */
    @Nullable
    CampaignStage tell(CampaignStage stage) {
        CampaignStage before = toldStage;
        toldStage = stage;
        return before;
    }

    CampaignId id() {
        if (id == null) {
            throw new IllegalStateException("the campaign was not stored yet");
        }
        return new CampaignId(id);
    }

    long version() {
        return version;
    }

    String slug() {
        return slug;
    }

    boolean isPublished() {
        return published;
    }

    CampaignDraft content() {
        return new CampaignDraft(title, ask, summary, beganOn, quietDays);
    }

    @Nullable
    StageOverride override() {
        return overrideStage == null || overrideReason == null || overrideBy == null || overrideAt == null
                ? null
                : new StageOverride(overrideStage, overrideReason, overrideBy, overrideAt);
    }

    CampaignFacts.@Nullable Closing closing() {
        return closedOn == null || closedReason == null ? null : new CampaignFacts.Closing(closedOn, closedReason);
    }
}
