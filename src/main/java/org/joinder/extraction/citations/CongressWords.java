package org.joinder.extraction.citations;

/** Marks where a text speaks of Congress, so that a bill named next to it is known to be of Congress. */
final class CongressWords implements Rule {

    static final CongressWords RULE = new CongressWords();
    private static final String[] CHAMBERS = {
        "senate",
        "house",
        "congress",
        "senator",
        "senators",
        "representative",
        "representatives",
        "sen",
        "rep",
        "reps",
        "sens"
    };

    /** What is shorter is the C of "U.S.C." */
    private static final int SHORTEST = 3;

    private CongressWords() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int found = page.at(start) == 'C' || page.at(start) == 'c' ? end : chamberEnd(page, start, end);
        if (found > 0) {
            scan.places.add(start, found, Places.FEDERAL, false);
        }
        return NOTHING;
    }

    private static int chamberEnd(Page page, int start, int end) {
        int states = page.is(start, end, "United") ? page.word(page.gap(end), "states") : page.initials(start, "us");
        if (states < 0) {
            return NOTHING;
        }
        int at = page.gap(states);
        boolean initial = page.wordEnd(at) - at < SHORTEST;
        if (initial || "SHCRshcr".indexOf(page.at(at)) < 0) {
            return NOTHING;
        }
        for (String chamber : CHAMBERS) {
            int chamberEnd = page.word(at, chamber);
            if (chamberEnd > 0) {
                return chamberEnd;
            }
        }
        return NOTHING;
    }
}
