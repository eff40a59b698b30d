package org.joinder.extraction.citations;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms that begin with one word, longest first, with what must stand behind that word for each. */
final class StateFormsOfWord {

    /** Stands for a form that any sign may follow. */
    private static final char ANY = 0;

    private final StateForm[] forms;
    private final char[] next;

    /** Whether some form is a place in prose, and not a law, which nothing but a number nearby makes worth a look. */
    private final boolean places;

    StateFormsOfWord(String word, List<StateForm> all) {
        forms = all.stream()
                .sorted(Comparator.comparingInt(
                        form -> -String.join("", form.tokens()).length()))
                .toArray(StateForm[]::new);
        places = all.stream().anyMatch(form -> form.kind() == StateForm.Kind.NAME);
        next = new char[forms.length];
        for (int k = 0; k < forms.length; k++) {
            next[k] = nextOf(forms[k].tokens(), word);
        }
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
        for (int k = 0; k < next.length; k++) {
            if ((next[k] == got || next[k] == ANY) && forms[k].match(page, start, end) > 0) {
                return forms[k];
            }
        }
        return null;
    }
}
