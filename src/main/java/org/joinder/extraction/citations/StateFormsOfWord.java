package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms that begin with one word, longest first, with what must stand behind that word for each. */
final class StateFormsOfWord {

    /** Stands for a form that any sign may follow. */
    private static final char ANY = 0;

    private final StateForm[] forms;
    private final char[] next;

    /** Those that any sign may follow, alone worth a look where none of {@link #followers} does. */
    private final StateForm[] alone;

    /** One bit for each sign that a form goes on with, by the sign's lowest six. */
    private final long followers;

    /** Whether some form is a place in prose, and not a law, which nothing but a number nearby makes worth a look. */
    private final boolean places;

    StateFormsOfWord(String word, List<StateForm> all) {
        forms = all.stream()
                .sorted(Comparator.comparingInt(
                        form -> -String.join("", form.tokens()).length()))
                .toArray(StateForm[]::new);
        places = all.stream().anyMatch(form -> form.kind() == StateForm.Kind.NAME);
        next = new char[forms.length];
        List<StateForm> ofAny = new ArrayList<>();
        long signs = 0;
        for (int k = 0; k < forms.length; k++) {
            next[k] = nextOf(forms[k].tokens(), word);
            if (next[k] == ANY) {
                ofAny.add(forms[k]);
            } else {
                signs |= 1L << next[k];
            }
        }
        alone = ofAny.toArray(StateForm[]::new);
        followers = signs;
    }

    private static char nextOf(String[] tokens, String word) {
        boolean any = tokens.length == 1
                || tokens[0].length() != word.length()
                || !Letters.letterOrDigit(tokens[1].charAt(0));
        return any ? ANY : tokens[1].charAt(0);
    }

    boolean places() {
        return places;
    }

    /** The longest form that stands at this word, or null. */
    @Nullable
    StateForm at(Page page, int start, int end) {
        char got = page.at(page.dotGap(end));
        if ((followers >>> got & 1) == 0) {
            return firstOf(alone, page, start, end);
        }
        for (int k = 0; k < next.length; k++) {
            if ((next[k] == got || next[k] == ANY) && forms[k].match(page, start, end) > 0) {
                return forms[k];
            }
        }
        return null;
    }

    private static @Nullable StateForm firstOf(StateForm[] forms, Page page, int start, int end) {
        for (StateForm form : forms) {
            if (form.match(page, start, end) > 0) {
                return form;
            }
        }
        return null;
    }
}
