package org.joinder.campaigns;

import java.util.List;
import org.joinder.legislation.StatuteText;
import org.joinder.letters.LetterDetail;
import org.jspecify.annotations.Nullable;

/** What a committee brief says. Letters come latest first; {@code internal} when it holds what is not public. */
record Brief(
        String title,
        String ask,
        String summary,
        boolean internal,
        CampaignStatus status,
        List<OfAsk> asks,
        List<LetterDetail> letters,
        List<OfBill> bills,
        List<TimelineEntry> timeline,
        Lineage lineage,
        List<SourcesOf> sources) {

    /** An ask with the law of the letter's date, where it is known here. */
    record OfAsk(BoardAsk ask, @Nullable StatuteText law) {}

    record OfBill(String name, @Nullable String title, String stands, BillRelation relation) {}

    /** Where something is known from: of what, and each source in words with its day. */
    record SourcesOf(String of, List<String> lines) {}
}
