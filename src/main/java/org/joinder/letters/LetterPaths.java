package org.joinder.letters;

/** Where letters are found: in the workspace (below {@code /app/}) and on the public site. */
public final class LetterPaths {

    public static final String LIST = "letters";
    public static final String ONE = "letters/:id([0-9]+)";
    public static final String EDIT = "letters/:id([0-9]+)/edit";
    public static final String NEW = "letters/new";
    public static final String RECORD = "letters/record";
    public static final String VERSIONS = "letters/:id([0-9]+)/versions";
    public static final String ROUND = "letters/:id([0-9]+)/round";

    public static final String CIRCULATION = "letters/:id([0-9]+)/circulation";
    public static final String AFTER = "letters/:id([0-9]+)/after";

    private LetterPaths() {}

    public static String one(LetterId id) {
        return LIST + "/" + id.value();
    }

    public static String edit(LetterId id) {
        return one(id) + "/edit";
    }

    public static String versions(LetterId id) {
        return one(id) + "/versions";
    }

    /** The letter's sign-on round: its progress, its ledger, and its next step. */
    public static String round(LetterId id) {
        return one(id) + "/round";
    }

    /** What is written to the offices while the letter circulates. */
    public static String circulation(LetterId id) {
        return one(id) + "/circulation";
    }

    /** The final letter, its embargo, and what its recipients did. */
    public static String after(LetterId id) {
        return one(id) + "/after";
    }

    public static String publicPage(String slug) {
        return "/letters/" + slug;
    }
}
