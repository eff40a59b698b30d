package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Every way to write a bill's kind, and which legislature writes which. */
final class BillForms {

    private static final BillForms LOADED = new BillForms();

    private final WordTable<BillForm> byLetters = new WordTable<>();

    /** What some form begins with: anything else is not read on. */
    private final WordTable<Boolean> beginnings = new WordTable<>();

    private final List<BillForm> all = new ArrayList<>();
    private final Map<Jurisdiction, Map<String, String>> used = new EnumMap<>(Jurisdiction.class);

    /** The letters of each form as a state writes it. */
    private final Map<String, String> lettersOf = new HashMap<>();

    private BillForms() {
        for (String[] row : Csv.rows("bill-forms.csv")) {
            BillForm.Belief belief = BillForm.Belief.valueOf(row[3].toUpperCase(java.util.Locale.ROOT));
            for (String letters : row[0].split(" ")) {
                BillForm form = new BillForm(letters, row[1], row[2], belief);
                byLetters.put(letters, form);
                for (int end = 1; end <= letters.length(); end++) {
                    beginnings.put(letters.substring(0, end), true);
                }
                all.add(form);
                lettersOf.put(form.state(), letters(form.state()));
            }
        }
        for (String[] row : Csv.rows("legislatures.csv")) {
            Map<String, String> forms = new HashMap<>();
            for (String form : row[1].split(" ")) {
                forms.put(letters(form), form.replace('_', ' '));
            }
            used.put(Jurisdiction.of(row[0]), forms);
        }
    }

    static BillForms loaded() {
        return LOADED;
    }

    private static String letters(String form) {
        return form.replaceAll("[^A-Za-z]", "").toUpperCase(java.util.Locale.ROOT);
    }

    @Nullable
    BillForm find(char[] letters, int length) {
        return byLetters.get(letters, 0, length);
    }

    /** Whether a form begins with these letters. */
    boolean mayGoOn(char[] letters, int length) {
        return beginnings.get(letters, 0, length) != null;
    }

    BillForm get(String letters) {
        BillForm form = find(letters.toCharArray(), letters.length());
        if (form == null) {
            throw new IllegalArgumentException("no bill is written " + letters);
        }
        return form;
    }

    List<BillForm> all() {
        return all;
    }

    /** How this legislature writes the kind, or null when it has none such. */
    @Nullable
    String written(Jurisdiction owner, BillForm form) {
        Map<String, String> forms = used.get(owner);
        return forms == null || !form.ofState() ? null : forms.get(lettersOf.get(form.state()));
    }

    Set<Jurisdiction> owners() {
        return used.keySet();
    }
}
