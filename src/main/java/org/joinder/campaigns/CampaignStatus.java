package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a campaign stands by the rule, why, as of when; and what a person says instead, if anybody does. */
public record CampaignStatus(
        CampaignStage stage,
        List<String> reasons,
        LocalDate asOf,
        @Nullable StageOverride override) {

    /** The stage to show first. */
    public CampaignStage shown() {
        return override == null ? stage : override.stage();
    }

    CampaignStatus with(@Nullable StageOverride said) {
        return new CampaignStatus(stage, reasons, asOf, said);
    }
}
