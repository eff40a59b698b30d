package org.joinder.campaigns.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joinder.campaigns.CampaignStage;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** How dates and stages are written on these screens. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private Words() {}

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    static StatusBadge stage(CampaignStage stage) {
        return new StatusBadge(stage.words(), tone(stage));
    }

    private static Tone tone(CampaignStage stage) {
        return switch (stage) {
            case DRAFTING, CLOSED -> Tone.NEUTRAL;
            case CIRCULATING, SENT, INTRODUCED, MOVING -> Tone.ACTIVE;
            case ENACTED_AS_ASKED -> Tone.GOOD;
            case ENACTED_DIFFERENTLY, STALLED -> Tone.ATTENTION;
        };
    }
}
