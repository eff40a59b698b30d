package org.joinder.publicsite;

import java.util.List;

/** The front page: every published campaign with where it stands. */
record HomePage(List<CampaignCard> campaigns) {

    Frame frame() {
        return Frame.of(
                "What attorneys general ask for together, and what became of it",
                "Letters, press releases, bills and laws of state and territorial attorneys general, linked.",
                "/");
    }
}
