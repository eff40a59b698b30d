package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The names of all jurisdictions and of their laws, by first word. */
final class StateForms {

    private static final StateForms LOADED = new StateForms();

    private final WordTable<StateFormsOfWord> byFirstWord = new WordTable<>();
    private final List<String> firstWords = new ArrayList<>();

    private StateForms() {
        Map<String, List<StateForm>> forms = new HashMap<>();
        for (String[] row : Csv.rows("state-names.csv")) {
            add(forms, row[0], null, StateForm.Kind.NAME, row[1], false);
            for (String name : row[2].split("\\|")) {
                add(forms, row[0], null, StateForm.Kind.SHORT, name, false);
            }
        }
        for (String[] row : Csv.rows("state-law.csv")) {
            CitationType type = CitationType.valueOf("STATE_" + row[1].toUpperCase(Locale.ROOT));
            boolean doubtful = row[2].endsWith("?");
            add(
                    forms,
                    row[0],
                    type,
                    StateForm.Kind.LAW,
                    doubtful ? row[2].substring(0, row[2].length() - 1) : row[2],
                    doubtful);
        }
        forms.forEach((word, list) -> {
            byFirstWord.put(word, new StateFormsOfWord(word, list));
            firstWords.add(word);
        });
    }

    static StateForms loaded() {
        return LOADED;
    }

    private static void add(
            Map<String, List<StateForm>> forms,
            String usps,
            @Nullable CitationType type,
            StateForm.Kind kind,
            String words,
            boolean doubtful) {
        if (words.isEmpty()) {
            return;
        }
        Jurisdiction owner = Jurisdiction.find(usps).orElse(null);
        String[] tokens = words.trim().split("[. ]+");
        put(forms, new StateForm(owner, type, kind, tokens, doubtful));
        boolean initials = kind == StateForm.Kind.LAW && tokens.length > 2;
        for (String token : tokens) {
            initials &= token.length() == 1;
        }
        if (initials) {
            put(forms, new StateForm(owner, type, kind, new String[] {String.join("", tokens)}, doubtful));
        }
    }

    private static void put(Map<String, List<StateForm>> forms, StateForm form) {
        String first = form.tokens()[0];
        int end = 0;
        while (end < first.length() && Character.isLetter(first.charAt(end))) {
            end++;
        }
        forms.computeIfAbsent(first.substring(0, end), word -> new ArrayList<>())
                .add(form);
    }

    List<String> firstWords() {
        return firstWords;
    }

    /** The longest form that stands at this word, or null. */
    @Nullable
    StateForm at(Page page, int start, int end) {
        StateFormsOfWord forms = byFirstWord.get(page.chars(), start, end);
        return forms == null ? null : forms.at(page, start, end);
    }

    /** The forms that begin with one of the {@link #firstWords()}. */
    StateFormsOfWord beginning(String word) {
        return Objects.requireNonNull(byFirstWord.get(word.toCharArray(), 0, word.length()));
    }
}
