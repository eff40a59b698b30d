package org.joinder.feedback;

import java.util.Optional;
import java.util.regex.Pattern;

/** A report as it was typed. */
record ReportDraft(String about, String words, String email) {

    static final int LONGEST = 4_000;
    private static final int SHORTEST = 10;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PAGE = Pattern.compile("/(?![/\\\\])[\\p{Graph}&&[^\\\\]]{0,299}");

    /** With a page of this site as what it is about; whatever else was typed there stands before the words. */
    static ReportDraft of(String about, String words, String email) {
        var page = about.strip();
        return PAGE.matcher(page).matches() || page.isEmpty()
                ? new ReportDraft(page.isEmpty() ? "/" : page, words.strip(), email.strip())
                : new ReportDraft("/", (page + "\n\n" + words).strip(), email.strip());
    }

    /** Why it cannot be taken, as a sentence for the one who typed it. */
    Optional<String> refusal() {
        if (words.length() < SHORTEST) {
            return Optional.of("Say in a few words what is wrong, so that we can find it.");
        }
        if (words.length() > LONGEST) {
            return Optional.of("Keep it under " + LONGEST + " characters; it has " + words.length() + ".");
        }
        if (!email.isEmpty() && (email.length() > 200 || !EMAIL.matcher(email).matches())) {
            return Optional.of("The e-mail address cannot be right. Correct it, or leave it out.");
        }
        return Optional.empty();
    }
}
