package org.joinder.extraction.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reviewed acts, by name read backwards, by acronym, and by phrases that do not end in a word such as "Act". */
final class Acts {

    private static final Acts LOADED = new Acts();

    private final ActTable byName = new ActTable();
    private final Map<String, Alias> byAcronym = new HashMap<>();
    private final Map<String, List<Alias>> phrases = new HashMap<>();
    private final Set<String> triggers = new LinkedHashSet<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, Act> byExactName = new HashMap<>();

    /** Another name of an act: an acronym that may mean other things is doubtful. */
    record Alias(Act act, String[] words, boolean doubtful) {}

    private Acts() {
        for (String[] row : Csv.rows("acts.csv")) {
            Act act = act(row);
            byExactName.put(act.name(), act);
            addName(act, act.name(), false);
            for (String alias : row[1].split("\\|")) {
                boolean doubtful = alias.endsWith("?");
                addName(act, doubtful ? alias.substring(0, alias.length() - 1) : alias, doubtful);
            }
        }
        for (String[] row : Csv.rows("act-sections.csv")) {
            sections.put(row[0] + "\n" + row[1], row[2]);
        }
    }

    static Acts loaded() {
        return LOADED;
    }

    private static Act act(String[] row) {
        String day = row[4];
        LocalDate from = day.isEmpty() ? null : LocalDate.parse(day.length() == 4 ? day + "-01-01" : day);
        LocalDate by = day.isEmpty() ? null : LocalDate.parse(day.length() == 4 ? day + "-12-31" : day);
        return new Act(row[0], row[2].isEmpty() ? null : row[2], row[3].isEmpty() ? null : row[3], from, by);
    }

    private void addName(Act act, String name, boolean doubtful) {
        if (name.isEmpty()) {
            return;
        }
        String[] words = name.split("[ \u2010-\u2015-]+");
        String plain = name.replaceFirst(" of \\d{4}$", "");
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        if (ActNames.ends(last)) {
            long hash = hash(plain.replace("&", " and ").split("[ ,\u2010-\u2015-]+"));
            if (!plain.equals(name)) {
                byName.put(NameHash.ofYear(hash, Integer.parseInt(name.substring(name.length() - 4))), act);
            }
            if (byName.get(hash) == null) {
                byName.put(hash, act);
            }
        } else if (words.length == 1 && name.chars().allMatch(Character::isLetter)) {
            byAcronym.put(name, new Alias(act, words, doubtful));
            triggers.add(name);
        } else {
            phrases.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Alias(act, words, doubtful));
            triggers.add(words[0]);
        }
    }

    private static long hash(String[] words) {
        long hash = NameHash.none();
        for (int k = words.length - 1; k >= 0; k--) {
            if (!words[k].equalsIgnoreCase("the")) {
                hash = NameHash.before(hash, words[k].toCharArray(), 0, words[k].length());
            }
        }
        return hash;
    }

    @Nullable
    Act byName(long hash) {
        return byName.get(hash);
    }

    @Nullable
    Act named(String name) {
        return byExactName.get(name);
    }

    @Nullable
    Alias acronym(String word) {
        return byAcronym.get(word);
    }

    List<Alias> phrases(String firstWord) {
        return phrases.getOrDefault(firstWord, List.of());
    }

    /** Where the Code holds this section of the act, or null where the data does not say. */
    @Nullable
    String section(Act act, String number) {
        return sections.get(act.name() + "\n" + number);
    }

    Set<String> triggers() {
        return triggers;
    }

    int size() {
        return byExactName.size();
    }
}
