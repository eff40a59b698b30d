package org.joinder.publicsite;

import org.jspecify.annotations.Nullable;

/**
 * The form on which a reader reports an error: the address of the page it is about, what was typed so far, why it was
 * not taken if it was not, and whether it was.
 */
public record ReportForm(
        String about, String words, String email, @Nullable String refusal, boolean sent) {

    public static ReportForm empty(String about) {
        return new ReportForm(about, "", "", null, false);
    }

    public static ReportForm thanks(String about) {
        return new ReportForm(about, "", "", null, true);
    }

    /** The same with what was typed, and the sentence that says what to change. */
    public ReportForm refused(String sentence) {
        return new ReportForm(about, words, email, sentence, false);
    }

    Frame frame() {
        return Frame.of("Report an error", "Tell the people who keep this record what is wrong on a page.", "");
    }
}
