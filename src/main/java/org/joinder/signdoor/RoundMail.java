package org.joinder.signdoor;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.messages.MessageDraft;
import org.joinder.signon.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** What is written to an office about a round, as plain text and as simple HTML of the same words. Pure. */
final class RoundMail {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu, h:mm a z", Locale.US);

    private RoundMail() {}

    /** What kind of message it is; the word stands in the delivery log. */
    enum Kind {
        INVITATION("Invitation"),
        REMINDER("Reminder"),
        CONSENT("Consent again"),
        TYPO("Typo corrected"),
        CLOSING("Round closed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean tellsChanges() {
            return this == CONSENT || this == TYPO;
        }
    }

    /** The facts a message is made of; {@code address} is where the answer is given, with a place for the secret. */
    record Facts(
            String office,
            String receiver,
            String subject,
            List<String> leads,
            String deadline,
            String address,
            boolean oneTime,
            String standing,
            ChangeSince.@Nullable Changed changed) {}

    record Mail(String subject, String text, String html) {}

    static String deadline(Round round) {
        return MOMENT.format(round.deadline().atZone(round.zone()));
    }

    static Mail of(Kind kind, Facts facts) {
        var paragraphs = Stream.concat(
                        Stream.of("To the " + facts.office() + ", attention " + facts.receiver() + ":"),
                        Stream.of(body(kind, facts), changed(facts), answering(kind, facts))
                                .flatMap(part -> part))
                .toList();
        return new Mail(title(kind, facts), text(paragraphs), html(paragraphs, facts));
    }

    private static String title(Kind kind, Facts facts) {
        return switch (kind) {
            case INVITATION -> "Please answer by " + facts.deadline() + ": " + facts.subject();
            case REMINDER -> "Reminder, answer by " + facts.deadline() + ": " + facts.subject();
            case CONSENT -> "The text changed, please sign again: " + facts.subject();
            case TYPO -> "A typo was corrected: " + facts.subject();
            case CLOSING -> "The round is closed: " + facts.subject();
        };
    }

    private static Stream<String> body(Kind kind, Facts facts) {
        var letter = "the letter “" + facts.subject() + "”";
        var by = facts.leads().isEmpty() ? "" : ", led by " + String.join(", ", facts.leads());
        return switch (kind) {
            case INVITATION ->
                Stream.of(
                        "Your office is asked to join " + letter + by + ". The deadline is " + facts.deadline() + ".");
            case REMINDER ->
                Stream.of(
                        "Your office has not answered yet whether it joins " + letter + by + ".",
                        "The deadline is " + facts.deadline() + ". So far: " + facts.standing() + ".");
            case CONSENT ->
                Stream.of("The text of " + letter + " changed in substance after your office signed. Your signature"
                        + " waits, and is not counted, until your office signs the new text. The deadline is "
                        + facts.deadline() + ".");
            case TYPO ->
                Stream.of("A typo was corrected in " + letter + ". The meaning is the same and your signature holds;"
                        + " nothing needs to be done.");
            case CLOSING ->
                Stream.of("The round of " + letter + " is closed and its roster is frozen: " + facts.standing() + ".");
        };
    }

    private static Stream<String> changed(Facts facts) {
        var changed = facts.changed();
        return changed == null
                ? Stream.empty()
                : Stream.of(
                        (changed.note().isBlank() ? "" : "“" + changed.note() + "” ")
                                + "What changed since your office signed, taken out as [-old-] and put in as {+new+}"
                                + " (struck and underlined where your program shows it):",
                        ChangeMarks.text(changed.redline()));
    }

    private static Stream<String> answering(Kind kind, Facts facts) {
        if (kind == Kind.TYPO || kind == Kind.CLOSING) {
            return Stream.empty();
        }
        return Stream.of(
                facts.oneTime()
                        ? "Read the letter and answer here. The link is for your office alone, works once, and ends with"
                                + " the deadline; do not pass it on:"
                        : "Read the letter and answer after you signed in:",
                facts.address());
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static String html(List<String> paragraphs, Facts facts) {
        return paragraphs.stream()
                .map(each -> html(each, facts))
                .map(each -> "<p>" + each + "</p>")
                .collect(Collectors.joining("\n", "<!doctype html><html lang=\"en\"><body>\n", "\n</body></html>"));
    }

    private static String html(String paragraph, Facts facts) {
        var changed = facts.changed();
        if (changed != null && paragraph.equals(ChangeMarks.text(changed.redline()))) {
            return ChangeMarks.html(changed.redline());
        }
        return paragraph.equals(facts.address()) ? link(facts.address()) : HtmlUtils.htmlEscape(paragraph, "UTF-8");
    }

    // Escaping leaves the braces of the secret's place as they are.
    private static String link(String address) {
        var escaped = HtmlUtils.htmlEscape(address, "UTF-8");
        return "<a href=\"" + escaped + "\">" + escaped.replace(MessageDraft.SECRET, "…") + "</a>";
    }
}
