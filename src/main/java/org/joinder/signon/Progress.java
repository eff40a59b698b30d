package org.joinder.signon;

import java.util.List;

/**
 * How far a round is: how many signatures count and how many wait for consent again, the business days that are left
 * until the deadline, what the rules ask for, and under what the letter goes out as things stand.
 */
public record Progress(
        int signed,
        int target,
        int waiting,
        int businessDaysLeft,
        boolean passed,
        Parties parties,
        List<Requirement> requirements,
        String goesOutAs) {

    /** Whether signers are of both major parties. */
    public enum Parties {
        BOTH("both parties"),
        NOT_BOTH("not both parties"),
        UNKNOWN("parties not all recorded");

        private final String words;

        Parties(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One thing the rules ask for, whether it is there, and how it stands: "36 signatures", no, "5 more needed". */
    public record Requirement(String words, boolean met, String detail) {}

    /** "31 of 36, 4 business days left, both parties". */
    public String sentence() {
        String sentence = signed + " of " + target + ", " + timeLeft();
        return signed == 0 ? sentence : sentence + ", " + parties.words();
    }

    public List<Requirement> missing() {
        return requirements.stream().filter(each -> !each.met()).toList();
    }

    private String timeLeft() {
        if (passed) {
            return "deadline passed";
        }
        return businessDaysLeft == 0
                ? "no full business day left"
                : businessDaysLeft == 1 ? "1 business day left" : businessDaysLeft + " business days left";
    }
}
