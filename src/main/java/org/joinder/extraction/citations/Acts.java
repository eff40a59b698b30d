package org.joinder.extraction.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reviewed acts, by name read backwards, by acronym, and by phrases that do not end in a word such as "Act". */
final class Acts {

    private static final Acts LOADED = new Acts();

    private final Map<Long, Act> byName = new HashMap<>(4096);

    /** Most stretches of words are no name: a bit for each hash turns them away before a map is asked. */
    private final BitSet seen = new BitSet(1 << 15);

    private final WordTable<Alias> byAcronym = new WordTable<>();
    private final WordTable<List<Alias>> phrases = new WordTable<>();
    private final List<String> triggers = new ArrayList<>();
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
                long ofYear = NameHash.ofYear(hash, Integer.parseInt(name.substring(name.length() - 4)));
                byName.put(ofYear, act);
                seen.set(bit(ofYear));
            }
            byName.putIfAbsent(hash, act);
            seen.set(bit(hash));
        } else if (words.length == 1 && name.chars().allMatch(Character::isLetter)) {
            byAcronym.put(name, new Alias(act, words, doubtful));
            triggers.add(name);
        } else {
            char[] first = words[0].toCharArray();
            List<Alias> same = phrases.get(first, 0, first.length);
            List<Alias> all = same == null ? new ArrayList<>() : same;
            all.add(new Alias(act, words, doubtful));
            phrases.put(words[0], all);
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

    private static int bit(long hash) {
        return (int) (hash ^ hash >>> 32) & (1 << 15) - 1;
    }

    @Nullable
    Act byName(long hash) {
        return seen.get(bit(hash)) ? byName.get(hash) : null;
    }

    @Nullable
    Act named(String name) {
        return byExactName.get(name);
    }

    @Nullable
    Alias acronym(Page page, int start, int end) {
        return byAcronym.get(page.chars(), start, end);
    }

    List<Alias> phrases(Page page, int start, int end) {
        List<Alias> found = phrases.get(page.chars(), start, end);
        return found == null ? List.of() : found;
    }

    /** Where the Code holds this section of the act, or null where the data does not say. */
    @Nullable
    String section(Act act, String number) {
        return sections.get(act.name() + "\n" + number);
    }

    List<String> triggers() {
        return triggers;
    }

    int size() {
        return byExactName.size();
    }
}
