package org.joinder.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.Redline;
import org.joinder.base.Redline.Change;
import org.joinder.base.Redline.Piece;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * Carries an instruction out on the words of a provision. Pure: given the words it returns the redline, whose text after
 * is the law as it would read; it refuses with {@link AmendmentRefused} what does not fit.
 */
public final class AmendmentRule {

    private static final Pattern DESIGNATION = Pattern.compile("\\([0-9A-Za-z]{1,6}\\)");

    private AmendmentRule() {}

    /** The provision in force on the day with the instruction carried out; refused where it is not, or is law no longer. */
    public static Redline apply(Amendment amendment, StatuteId provision, LocalDate day, Optional<StatuteOn> law) {
        StatuteOn inForce =
                law.orElseThrow(() -> AmendmentRefused.notInForce(provision.citation(), WrittenDay.of(day)));
        if (inForce.status() != null) {
            throw AmendmentRefused.noLongerLaw(provision.citation(), inForce.status());
        }
        boolean numbered = amendment.kind() == AmendmentKind.REDESIGNATE;
        return apply(amendment, numbered ? withNumber(inForce) : inForce.text());
    }

    /** The words with the instruction carried out on them. */
    public static Redline apply(Amendment amendment, String law) {
        return switch (amendment.kind()) {
            case INSERT_AFTER -> insert(amendment, law, true);
            case INSERT_BEFORE -> insert(amendment, law, false);
            case STRIKE -> replace(amendment, law, "");
            case STRIKE_AND_INSERT -> replace(amendment, law, words(amendment));
            case ADD_AT_THE_END -> addAtTheEnd(law, words(amendment));
            case READ_AS -> readAs(law, words(amendment));
            case REDESIGNATE -> redesignate(law, words(amendment));
            case REPEAL -> new Redline(List.of(new Piece(Change.STRUCK, law)));
        };
    }

    private static Redline insert(Amendment amendment, String law, boolean behind) {
        String words = words(amendment);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int[] place : places(amendment, law)) {
            int here = behind ? place[1] : place[0];
            pieces.add(new Piece(Change.KEPT, law.substring(at, here)));
            pieces.add(new Piece(Change.INSERTED, behind ? spacedBehind(words) : spacedBefore(words)));
            at = here;
        }
        pieces.add(new Piece(Change.KEPT, law.substring(at)));
        return joined(pieces);
    }

    private static Redline replace(Amendment amendment, String law, String words) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int[] place : places(amendment, law)) {
            int from = place[0];
            int to = place[1];
            if (words.isEmpty()) { // the blank that would be left over goes too
                boolean blankBehind = to < law.length() && law.charAt(to) == ' ';
                boolean first = from == 0 || law.charAt(from - 1) == '\n';
                to += first && blankBehind ? 1 : 0;
                from -= !first && law.charAt(from - 1) == ' ' ? 1 : 0;
            }
            pieces.add(new Piece(Change.KEPT, law.substring(at, from)));
            pieces.add(new Piece(Change.STRUCK, law.substring(from, to)));
            pieces.add(new Piece(Change.INSERTED, words));
            at = to;
        }
        pieces.add(new Piece(Change.KEPT, law.substring(at)));
        return joined(pieces);
    }

    private static Redline addAtTheEnd(String law, String words) {
        return joined(List.of(new Piece(Change.KEPT, law), new Piece(Change.INSERTED, "\n" + words)));
    }

    private static Redline readAs(String law, String words) {
        if (law.equals(words)) {
            throw AmendmentRefused.changesNothing();
        }
        return Redline.between(law, words);
    }

    private static Redline redesignate(String law, String designation) {
        Matcher before = DESIGNATION.matcher(law);
        if (!DESIGNATION.matcher(designation).matches() || !before.lookingAt()) {
            throw AmendmentRefused.noDesignation(designation);
        }
        if (before.group().equals(designation)) {
            throw AmendmentRefused.alreadyThere(designation);
        }
        return joined(List.of(
                new Piece(Change.STRUCK, before.group()),
                new Piece(Change.INSERTED, designation),
                new Piece(Change.KEPT, law.substring(before.end()))));
    }

    /** Where the words stand as whole words, refused unless it is clear which place is meant. */
    private static List<int[]> places(Amendment amendment, String law) {
        String found = needed(amendment.kind(), amendment.found());
        List<int[]> places = WordPlaces.in(law, found);
        if (amendment.place() == Amendment.Place.AT_THE_END) {
            return places.stream()
                    .filter(place -> law.substring(place[1]).isBlank())
                    .findFirst()
                    .map(List::of)
                    .orElseThrow(() -> AmendmentRefused.notAtTheEnd(found));
        }
        if (places.isEmpty()) {
            throw AmendmentRefused.notFound(found);
        }
        if (places.size() > 1 && amendment.place() == Amendment.Place.ONCE) {
            throw AmendmentRefused.foundOften(found, places.size());
        }
        return places;
    }

    private static String words(Amendment amendment) {
        return needed(amendment.kind(), amendment.words());
    }

    private static String needed(AmendmentKind kind, @Nullable String words) {
        if (words == null || words.isBlank()) {
            throw AmendmentRefused.withoutWords(kind);
        }
        return words.strip();
    }

    private static String withNumber(StatuteOn law) {
        String num = law.parts().getFirst().text().num();
        return num == null ? law.text() : num + " " + law.text();
    }

    private static String spacedBehind(String words) {
        return ",.;:)".indexOf(words.charAt(0)) >= 0 ? words : " " + words;
    }

    private static String spacedBefore(String words) {
        return words.endsWith("(") || words.endsWith("—") ? words : words + " ";
    }

    private static Redline joined(List<Piece> pieces) {
        Redline redline = new Redline(
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
        if (redline.before().equals(redline.after())) {
            throw AmendmentRefused.changesNothing();
        }
        return redline;
    }
}
