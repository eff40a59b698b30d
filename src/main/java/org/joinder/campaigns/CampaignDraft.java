package org.joinder.campaigns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a campaign: its title, what is asked in one sentence, the story in a paragraph, when it
 * began, and after how many days without anything new it counts as stalled.
 */
public record CampaignDraft(
        String title, String ask, String summary, @Nullable LocalDate beganOn, int quietDays) {

    public static final int USUAL_QUIET_DAYS = 365;

    public static CampaignDraft of(String title, String ask) {
        return new CampaignDraft(title, ask, "", null, USUAL_QUIET_DAYS);
    }
}
