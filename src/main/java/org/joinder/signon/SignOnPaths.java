package org.joinder.signon;

/** Where rounds are found in the workspace, and the topics under which open screens hear of their changes. */
public final class SignOnPaths {

    public static final String REQUESTS = "requests";
    public static final String REQUEST = "requests/:id([0-9]+)";
    public static final String NOTES = "office-notes";
    public static final String RULE_SETS = "rule-sets";

    /** Told whenever any round opens, closes, is answered, or moves otherwise. */
    public static final String ALL_ROUNDS = "rounds";

    private SignOnPaths() {}

    /** The screen on which an office answers. */
    public static String request(RoundId round) {
        return REQUESTS + "/" + round.value();
    }

    /** Told whenever something about the round changes: an answer, its text, a step. */
    public static String topic(RoundId round) {
        return "round/" + round.value();
    }
}
