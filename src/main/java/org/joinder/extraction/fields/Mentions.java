package org.joinder.extraction.fields;

import java.util.Arrays;
import org.joinder.base.Jurisdiction;

/** Every place in the text where a jurisdiction is named, in order. */
final class Mentions {

    private static final Jurisdiction[] ALL = Jurisdiction.values();
    private static final long PLACE_TAIL = Lexicon.group("placeTail");

    int count;
    int[] word = new int[32];
    int[] past = new int[32];
    private byte[] who = new byte[32];
    private byte[] form = new byte[32];

    static Mentions in(Words words) {
        Mentions found = new Mentions();
        Marked telling = words.telling;
        int past = 0;
        for (int at = 0; at < telling.count(); at++) {
            int word = telling.word()[at];
            if (word >= past && (words.shape[word] & Words.CAPITAL) != 0 && PlaceNames.canStart(words.id[word])) {
                PlaceNames.Name name = PlaceNames.at(words, word);
                if (name != null) {
                    found.add(words, word, name);
                    past = word + name.words().length;
                }
            }
        }
        return found;
    }

    Jurisdiction who(int mention) {
        return ALL[who[mention]];
    }

    boolean isCode(int mention) {
        return form[mention] == PlaceNames.Form.CODE.ordinal();
    }

    boolean isPress(int mention) {
        return form[mention] == PlaceNames.Form.PRESS.ordinal();
    }

    /** The first mention at or after the word. */
    int from(int wanted) {
        int at = Arrays.binarySearch(word, 0, count, wanted);
        return at < 0 ? -at - 1 : at;
    }

    boolean isNamedIn(int fromWord, int pastWord) {
        int at = from(fromWord);
        return at < count && word[at] < pastWord;
    }

    private void add(Words words, int at, PlaceNames.Name name) {
        int next = at + name.words().length;
        if (words.follows(next) && words.isCapital(next) && words.in(next, PLACE_TAIL)) {
            return;
        }
        if (count == word.length) {
            grow();
        }
        word[count] = at;
        past[count] = next;
        who[count] = (byte) name.who().ordinal();
        form[count++] = (byte) name.form().ordinal();
    }

    private void grow() {
        word = Arrays.copyOf(word, count * 4);
        past = Arrays.copyOf(past, count * 4);
        who = Arrays.copyOf(who, count * 4);
        form = Arrays.copyOf(form, count * 4);
    }
}
