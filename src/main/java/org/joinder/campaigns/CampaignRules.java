package org.joinder.campaigns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What must hold of a campaign before it is kept, and how its address is made from its title. */
final class CampaignRules {

    /** Words that stand for something else in a campaign's address. */
    private static final Set<String> TAKEN = Set.of("new");

    private CampaignRules() {}

    static void check(CampaignDraft draft) {
        if (draft.title().isBlank()) {
            throw CampaignRefused.because("A campaign needs a title.");
        }
        if (draft.ask().isBlank()) {
            throw CampaignRefused.because("Say in one sentence what is asked.");
        }
        if (draft.quietDays() < 1 || draft.quietDays() > 3650) {
            throw CampaignRefused.because("The quiet period is between 1 and 3650 days.");
        }
    }

    static String required(String reason, String what) {
        if (reason.isBlank()) {
            throw CampaignRefused.because(what);
        }
        return reason.strip();
    }

    static String slug(String title, Predicate<String> isTaken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String wanted = plain.isEmpty() ? "campaign" : plain;
        String slug = wanted;
        for (int number = 2; TAKEN.contains(slug) || isTaken.test(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }
}
