package org.joinder.coalitions;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.offices.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression as people write it: {@code signed:2 and signed:4 and not signed:3 and region:south}. A comma and
 * "but" are "and"; "not" binds closest, then "and", then "or"; parentheses group. Pure.
 */
final class ExpressionReader {

    private static final Pattern WORDS = Pattern.compile("[()]|[^\\s(),]+|,");
    private static final int MOST_WORDS = 200;
    private static final int DEEPEST = 30;

    private final Deque<String> rest;
    private int depth;

    private ExpressionReader(Deque<String> words) {
        this.rest = words;
    }

    /** The expression; an empty one fits every office. Refused where a word is not understood, naming it. */
    static Expression read(String text) {
        var words = WORDS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.equals(",") ? "and" : word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("but"))
                .collect(Collectors.toCollection(ArrayDeque::new));
        if (words.size() > MOST_WORDS) {
            throw CoalitionRefused.because("The expression is too long.");
        }
        if (words.isEmpty()) {
            return new Expression.Everyone();
        }
        var reader = new ExpressionReader(words);
        var whole = reader.either();
        if (!reader.rest.isEmpty()) {
            throw CoalitionRefused.because(
                    "“" + reader.rest.peek() + "” was not expected. Join two parts with and, or.");
        }
        return whole;
    }

    private Expression either() {
        var left = both();
        while (took("or")) {
            left = new Expression.Or(left, both());
        }
        return left;
    }

    private Expression both() {
        var left = one();
        while (true) {
            if (took("and")) {
                left = new Expression.And(left, one());
            } else if ("not".equals(rest.peek())) {
                left = new Expression.And(left, one());
            } else {
                return left;
            }
        }
    }

    private Expression one() {
        if (++depth > DEEPEST) {
            throw CoalitionRefused.because("The expression is nested too deeply.");
        }
        try {
            if (took("not")) {
                return new Expression.Not(one());
            }
            if (took("(")) {
                var inner = either();
                if (!took(")")) {
                    throw CoalitionRefused.because("A parenthesis is not closed.");
                }
                return inner;
            }
            return atom(rest.poll());
        } finally {
            depth--;
        }
    }

    private boolean took(String word) {
        if (word.equals(rest.peek())) {
            rest.poll();
            return true;
        }
        return false;
    }

    private static Expression atom(@Nullable String word) {
        if (word == null) {
            throw CoalitionRefused.because("The expression ends too early.");
        }
        int colon = word.indexOf(':');
        var value = word.substring(colon + 1);
        return switch (colon < 0 ? word : word.substring(0, colon)) {
            case "signed" -> new Expression.Signed(letter(value));
            case "party" -> new Expression.OfParty(chosen(Party.class, value));
            case "region" -> new Expression.InRegion(chosen(Region.class, value));
            case "chosen" -> new Expression.ChosenBy(chosen(Chosen.class, value));
            case "kind" -> new Expression.OfKind(chosen(Jurisdiction.Kind.class, value));
            case "office" ->
                new Expression.Is(Jurisdiction.find(value)
                        .orElseThrow(() -> CoalitionRefused.because("No office has the code “" + value + "”.")));
            case "member" -> new Expression.Member();
            default ->
                throw CoalitionRefused.because("“" + word + "” is not understood. Use signed:NUMBER, party:…, region:…,"
                        + " chosen:…, kind:…, office:CODE or member.");
        };
    }

    private static LetterId letter(String number) {
        if (!number.matches("[0-9]{1,18}")) {
            throw CoalitionRefused.because("“signed:” needs the number of a letter, such as signed:2.");
        }
        return new LetterId(Long.parseLong(number));
    }

    private static <E extends Enum<E>> E chosen(Class<E> kind, String value) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(value.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> CoalitionRefused.because("“" + value + "” is none of "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(each ->
                                        each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
