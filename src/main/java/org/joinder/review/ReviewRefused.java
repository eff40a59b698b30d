package org.joinder.review;

import org.joinder.base.Refused;

/** A decision that a rule forbids, with what to do about it. */
public class ReviewRefused extends Refused {

    private ReviewRefused(String message) {
        super(message);
    }

    static ReviewRefused absent() {
        return new ReviewRefused("This finding is no longer there. Load the release again.");
    }

    static ReviewRefused earlierText() {
        return new ReviewRefused("The office has issued this release anew since you opened it. Load it again.");
    }

    static ReviewRefused outsideText() {
        return new ReviewRefused("Select words of the text first.");
    }

    static ReviewRefused withoutWords() {
        return new ReviewRefused("Give the words to look for.");
    }

    static ReviewRefused changesNothing() {
        return new ReviewRefused("The rules already read these words so: there is nothing to remember.");
    }

    static ReviewRefused takenBack() {
        return new ReviewRefused("This remembered correction was taken back in the meantime.");
    }

    static ReviewRefused noValue(String value, String expected) {
        return new ReviewRefused("“" + value + "” is not " + expected + ".");
    }
}
