package org.joinder.publicsite;

import java.util.List;

/** The front page: every published campaign with where it stands, and what came last. */
record HomePage(List<CampaignCard> campaigns, List<ListLine> letters, List<ListLine> releases) {

    static final int LATEST = 5;

    Frame frame() {
        return Frame.of(
                        "What attorneys general ask for together, and what became of it",
                        "Letters, press releases, bills and laws of state and territorial attorneys general, linked.",
                        "/")
                .saying(LinkedData.site())
                .also(Alternate.feed("/campaigns/feed.atom"), Alternate.json("/campaigns.json"));
    }
}
