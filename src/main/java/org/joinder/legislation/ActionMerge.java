package org.joinder.legislation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Folds the entries that tell of one event into one action. The floor of a chamber and the Library of Congress both
 * report passage, under other codes and with a few words more; the same day and the same core of words make one event,
 * unless two different times of day stand against it. No entry is lost: each stays below its action.
 */
final class ActionMerge {

    private static final Pattern HEADING = Pattern.compile(
            "^(passed/agreed to|failed of passage/not agreed to|introduced) in (the )?(house|senate):\\s*");
    private static final Pattern RECORD_REFERENCE =
            Pattern.compile("\\s*\\((?:[^()]*\\b(?:CR|text)\\b[^()]*)\\)", Pattern.CASE_INSENSITIVE);

    private ActionMerge() {}

    /** Actions in the order their first entries came, each with its entries in that order too. */
    static List<BillAction> merge(List<ActionEntry> entries) {
        Map<Key, List<Group>> byKey = new LinkedHashMap<>();
        List<Group> order = new ArrayList<>();
        for (ActionEntry entry : entries) {
            List<Group> candidates =
                    byKey.computeIfAbsent(new Key(entry.date(), core(entry.text())), key -> new ArrayList<>());
            Group group = candidates.stream()
                    .filter(each -> each.fits(entry.time()))
                    .findFirst()
                    .orElseGet(() -> {
                        Group fresh = new Group();
                        candidates.add(fresh);
                        order.add(fresh);
                        return fresh;
                    });
            group.entries.add(entry);
        }
        return order.stream().map(Group::action).toList();
    }

    private static String core(String text) {
        String told =
                text.indexOf('(') < 0 ? text : RECORD_REFERENCE.matcher(text).replaceAll("");
        String plain = told.toLowerCase(Locale.ROOT).strip();
        return letters(plain.indexOf(':') < 0 ? plain : HEADING.matcher(plain).replaceFirst(""));
    }

    /** The letters and digits alone, one blank for whatever stands between them. */
    private static String letters(String plain) {
        StringBuilder letters = new StringBuilder(plain.length());
        boolean apart = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (apart && !letters.isEmpty()) {
                    letters.append(' ');
                }
                letters.append(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return letters.toString();
    }

    private record Key(LocalDate date, String core) {}

    private static final class Group {

        private final List<ActionEntry> entries = new ArrayList<>();

        boolean fits(@Nullable LocalTime time) {
            return time == null
                    || entries.stream()
                            .map(ActionEntry::time)
                            .filter(Objects::nonNull)
                            .allMatch(time::equals);
        }

        BillAction action() {
            ActionEntry first = entries.stream()
                    .min(Comparator.comparing((ActionEntry entry) -> "9".equals(entry.system()))
                            .thenComparing(entry -> -entry.text().length()))
                    .orElseThrow();
            return new BillAction(
                    first.date(),
                    entries.stream()
                            .map(ActionEntry::time)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    first.text(),
                    type(),
                    entries.stream()
                            .map(ActionEntry::chamber)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    entries.stream()
                            .flatMap(entry -> entry.committees().stream())
                            .distinct()
                            .toList(),
                    List.copyOf(entries));
        }

        /** The Library's kinds are the finer ones: it says that a bill became law where the floor says only President. */
        private @Nullable String type() {
            return entries.stream()
                    .filter(entry -> entry.type() != null)
                    .min(Comparator.comparing(entry -> !"9".equals(entry.system())))
                    .map(ActionEntry::type)
                    .orElse(null);
        }
    }
}
