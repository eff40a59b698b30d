package org.joinder.campaigns;

/** How far a campaign has come, each with one sentence that says what that means. */
public enum CampaignStage {
    DRAFTING("Drafting", "A letter is being written; nothing has gone out."),
    CIRCULATING("Circulating", "A letter is open for signatures."),
    SENT("Sent", "A letter has gone to its recipients; no bill takes it up yet."),
    INTRODUCED("Introduced", "A bill that takes up the ask has been introduced."),
    MOVING("Moving", "A bill that takes up the ask has gone beyond its introduction."),
    ENACTED_AS_ASKED("Enacted as asked", "What was asked for has become law."),
    ENACTED_DIFFERENTLY(
            "Enacted differently", "Something has become law, though not, or not all of, what was asked for."),
    STALLED("Stalled", "Nothing has been recorded for longer than the campaign's quiet period."),
    CLOSED("Closed", "The campaign was ended.");

    private final String words;
    private final String meaning;

    CampaignStage(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }
}
