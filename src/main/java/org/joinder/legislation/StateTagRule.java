package org.joinder.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.Span;

/**
 * Proposes what a text does to the power of states, from the turns of phrase drafters use. Pure; each proposal quotes
 * its clause and says why, and a person decides. A text without any such clause is proposed as neutral, with nothing to
 * quote.
 */
public final class StateTagRule {

    /** A turn of phrase, the tag it speaks for, and why. */
    private record Phrase(StateTag tag, Pattern pattern, String reason) {}

    private static final List<Phrase> PHRASES = List.of(
            phrase(
                    StateTag.CRIME_CARVE_OUT,
                    "nothing in (?:this|the)[^.]{0,500}?(?:criminal prosecution brought under state law|state criminal"
                            + " (?:law|statute|code)s?|federal(?: or|,) state[^.]{0,40}? criminal (?:law|statute)s?)[^.;\\n]{0,200}",
                    "State criminal law is left as it is."),
            phrase(
                    StateTag.ENFORCEMENT,
                    "(?:attorneys? general|chief law enforcement officer)s? of (?:a|any|the|each|several) states?[^.]{0,400}?"
                            + "(?:may|is authorized to|shall have (?:the )?(?:power|authority) to) (?:bring|commence|enforce)[^.;\\n]{0,200}",
                    "A state’s attorney general may go to court under it."),
            phrase(
                    StateTag.ENFORCEMENT,
                    "(?:state|attorneys? general)[^.]{0,300}?parens patriae[^.;\\n]{0,200}",
                    "A state may sue for its residents."),
            phrase(
                    StateTag.ENFORCEMENT,
                    "(?:may be enforced|enforcement) by (?:a |the |any )?(?:state )?attorneys? general[^.;\\n]{0,200}",
                    "A state’s attorney general enforces it."),
            phrase(
                    StateTag.PREEMPTION,
                    "no (?:state|cause of action)[^.]{0,300}?(?:may|shall) (?:be brought|be imposed|establish|adopt|enact|enforce|"
                            + "maintain|impose|prescribe|continue in effect|require)[^.;\\n]{0,300}",
                    "It forbids what state law might say or do."),
            phrase(
                    StateTag.PREEMPTION,
                    "(?:shall |hereby |expressly |is intended to )?(?:preempts?|supersedes?|preempting|superseding)[^.]{0,200}?"
                            + "(?:laws? of (?:a|any|the) states?|state (?:or local )?laws?|states?)[^.;\\n]{0,200}",
                    "It sets state law aside."));

    private static final Pattern SAVED = Pattern.compile(
            "(?is)\\bnothing in (?:this|the)[^.]{0,300}?(?:preempt|supersede|limit|prevent|affect|impair)[^.]{0,200}?"
                    + "(?:laws? of (?:a|any|the) states?|state (?:or local )?laws?)[^.;\\n]{0,200}");
    private static final int BEFORE = 160;

    private StateTagRule() {}

    /** The tags the text speaks for, in the order of their clauses; neutral alone when there is none. */
    public static List<TagProposal> propose(String text) {
        List<TagProposal> found = new ArrayList<>();
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern().matcher(text);
            while (matcher.find()) {
                if (!isSaved(phrase.tag(), text, matcher) && !isWithin(found, phrase.tag(), matcher)) {
                    found.add(proposal(phrase.tag(), text, matcher, phrase.reason()));
                }
            }
        }
        if (found.isEmpty()) {
            found.add(neutral(text));
        }
        found.sort(Comparator.comparingInt(each -> each.span().start()));
        return List.copyOf(found);
    }

    private static TagProposal neutral(String text) {
        Matcher saved = SAVED.matcher(text);
        return saved.find()
                ? proposal(StateTag.NEUTRAL, text, saved, "It says itself that it leaves state law as it is.")
                : new TagProposal(
                        StateTag.NEUTRAL,
                        new Span(0, 0),
                        "",
                        "No clause about state law or state attorneys general was found.");
    }

    /** “Nothing in this Act shall be construed to preempt” is the opposite of preempting. */
    private static boolean isSaved(StateTag tag, String text, Matcher matcher) {
        if (tag != StateTag.PREEMPTION) {
            return false;
        }
        int from = Math.max(0, matcher.start() - BEFORE);
        String before = text.substring(from, matcher.start());
        String sentence = before.substring(before.lastIndexOf('.') + 1);
        return Pattern.compile("(?is)\\bnothing in\\b|\\bshall not\\b|\\bdoes not\\b")
                .matcher(sentence)
                .find();
    }

    private static boolean isWithin(List<TagProposal> found, StateTag tag, Matcher matcher) {
        return found.stream()
                .anyMatch(each -> each.tag() == tag
                        && matcher.start() < each.span().end()
                        && each.span().start() < matcher.end());
    }

    private static TagProposal proposal(StateTag tag, String text, Matcher matcher, String reason) {
        int end = matcher.end();
        while (end > matcher.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TagProposal(tag, new Span(matcher.start(), end), text.substring(matcher.start(), end), reason);
    }

    private static Phrase phrase(StateTag tag, String pattern, String reason) {
        return new Phrase(tag, Pattern.compile("(?is)\\b" + pattern), reason);
    }
}
