package org.joinder.demo;

import java.time.LocalDate;
import java.util.List;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.BillRelation;
import org.joinder.campaigns.CampaignDraft;
import org.jspecify.annotations.Nullable;

/** A campaign as {@code campaigns.json} has it. */
record CampaignFile(
        String slug,
        String title,
        String ask,
        String summary,
        @Nullable LocalDate beganOn,
        @Nullable Integer beganOnDaysAgo,
        int quietDays,
        List<Bill> bills,
        List<String> statutes,
        List<String> letters,
        List<String> releases,
        List<Outcome> outcomes,
        boolean published) {

    record Bill(String id, BillRelation relation) {}

    record Outcome(String letter, int ask, AskOutcome outcome, LocalDate on, String reason) {}

    CampaignDraft draft(LocalDate today) {
        LocalDate began = beganOnDaysAgo == null ? beganOn : today.minusDays(beganOnDaysAgo);
        return new CampaignDraft(title, ask, summary, began, quietDays);
    }
}
