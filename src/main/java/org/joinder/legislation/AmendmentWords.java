package org.joinder.legislation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.legislation.Amendment.Place;
import org.jspecify.annotations.Nullable;

/**
 * An instruction in the words of a bill, there and back: {@code Insert “or State” after “Federal”.} What cannot be read
 * is no instruction here; it stays a sentence for people.
 */
public final class AmendmentWords {

    private static final String QUOTED = "[“\"](.+?)[”\"]";
    private static final String LEAD = "(?is)^(?:is amended,? )?(?:by )?(?:amending it by )?";
    private static final String PLACE = "(?:,? ?(each place (?:it|they) (?:appears?|occurs?)|at the end))?";
    private static final String STOP = "[.;,]?$";
    private static final String INSERT = "insert(?:ing)? ";
    private static final String STRIKE = "strik(?:e|ing)(?: out)? ";

    private static final Pattern STRIKE_AND_INSERT = Pattern.compile(
            LEAD + STRIKE + "(?:" + QUOTED + "|the period)" + PLACE + ",? and " + INSERT + QUOTED + STOP);
    private static final Pattern STRIKE_ALONE = Pattern.compile(LEAD + STRIKE + QUOTED + PLACE + STOP);
    private static final Pattern INSERT_BESIDE =
            Pattern.compile(LEAD + INSERT + QUOTED + ",? (after|before) " + QUOTED + PLACE + STOP);
    private static final Pattern BESIDE_INSERT = Pattern.compile(
            LEAD + INSERT + "(after|before) " + QUOTED + PLACE + "(?: the following)?:? " + QUOTED + STOP);
    private static final Pattern ADD = Pattern.compile(
            LEAD + "add(?:ing)? at the end(?: thereof)?(?: the following)?(?: new \\w+)?:? " + QUOTED + STOP);
    private static final Pattern READ_AS = Pattern.compile(
            LEAD + "(?:amend(?:ing|ed)? )?(?:it |that provision )?to read(?: as follows)?:? " + QUOTED + STOP);
    private static final Pattern REDESIGNATE = Pattern.compile(
            LEAD + "redesignat(?:e|ing)(?: (?:it|that provision))? as (?:\\w+ )?(\\([0-9A-Za-z]+\\))" + STOP);
    private static final Pattern REPEAL =
            Pattern.compile("(?is)^(?:is )?repeal(?:ed|ing)?(?: (?:it|the section))?" + STOP);

    private AmendmentWords() {}

    /** The instruction the sentence gives; empty when it is none of the forms known here. */
    public static Optional<Amendment> read(String sentence) {
        String text = sentence.strip();
        Matcher found = STRIKE_AND_INSERT.matcher(text);
        if (found.matches()) {
            String struck = found.group(1) == null ? "." : found.group(1);
            return Optional.of(Amendment.strikeAndInsert(struck, found.group(3)).at(place(found.group(2))));
        }
        found = INSERT_BESIDE.matcher(text);
        if (found.matches()) {
            return beside(found.group(2), found.group(3), found.group(1), found.group(4));
        }
        found = BESIDE_INSERT.matcher(text);
        if (found.matches()) {
            return beside(found.group(1), found.group(2), found.group(4), found.group(3));
        }
        found = STRIKE_ALONE.matcher(text);
        if (found.matches()) {
            return Optional.of(Amendment.strike(found.group(1)).at(place(found.group(2))));
        }
        return whole(text);
    }

    private static Optional<Amendment> whole(String text) {
        Matcher found = ADD.matcher(text);
        if (found.matches()) {
            return Optional.of(Amendment.addAtTheEnd(found.group(1)));
        }
        found = READ_AS.matcher(text);
        if (found.matches()) {
            return Optional.of(Amendment.readAs(found.group(1)));
        }
        found = REDESIGNATE.matcher(text);
        if (found.matches()) {
            return Optional.of(Amendment.redesignate(found.group(1)));
        }
        return REPEAL.matcher(text).matches() ? Optional.of(Amendment.repeal()) : Optional.empty();
    }

    private static Optional<Amendment> beside(String side, String anchor, String words, @Nullable String place) {
        Amendment amendment = side.equalsIgnoreCase("after")
                ? Amendment.insertAfter(anchor, words)
                : Amendment.insertBefore(anchor, words);
        return Optional.of(amendment.at(place(place)));
    }

    /** The sentence for the instruction, which {@link #read} reads back. */
    public static String of(Amendment amendment) {
        String place =
                amendment.place() == Place.ONCE ? "" : " " + amendment.place().words();
        return switch (amendment.kind()) {
            case INSERT_AFTER ->
                "Insert " + quoted(amendment.words()) + " after " + quoted(amendment.found()) + place + ".";
            case INSERT_BEFORE ->
                "Insert " + quoted(amendment.words()) + " before " + quoted(amendment.found()) + place + ".";
            case STRIKE -> "Strike " + quoted(amendment.found()) + place + ".";
            case STRIKE_AND_INSERT ->
                "Strike " + quoted(amendment.found()) + place + " and insert " + quoted(amendment.words()) + ".";
            case ADD_AT_THE_END -> "Add at the end the following: " + quoted(amendment.words()) + ".";
            case READ_AS -> "Amend to read as follows: " + quoted(amendment.words()) + ".";
            case REDESIGNATE -> "Redesignate as " + amendment.words() + ".";
            case REPEAL -> "Repeal.";
        };
    }

    private static String quoted(@Nullable String words) {
        return "“" + (words == null ? "" : words.strip()) + "”";
    }

    private static Place place(@Nullable String words) {
        if (words == null) {
            return Place.ONCE;
        }
        return words.toLowerCase(Locale.ROOT).startsWith("each") ? Place.EACH_PLACE : Place.AT_THE_END;
    }
}
