package org.joinder.feedback;

import org.joinder.base.Refused;

/** What cannot be done with a report, in words for the person who tried. */
public class ReportRefused extends Refused {

    private ReportRefused(String words) {
        super(words);
    }

    static ReportRefused withoutAnswer() {
        return new ReportRefused("Say what was done about it, or why nothing was.");
    }

    static ReportRefused closedMeanwhile() {
        return new ReportRefused("Somebody closed this report in the meantime. It is shown as it is now.");
    }
}
