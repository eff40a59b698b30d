package org.joinder.extraction.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The head of the issuing office, by the fullest form of the name that the text gives. */
final class AttorneyGeneralFinder {

    private static final int REACH = 20_000;

    /** How often and where one family name was seen. */
    private static final class Seen {
        int score;

        @Nullable
        Holder fullest;

        @Nullable
        Holder first;
    }

    private AttorneyGeneralFinder() {}

    static @Nullable Found<String> find(Layout layout, List<Holder> holders, @Nullable Jurisdiction office) {
        if (office == null) {
            return null;
        }
        Words words = layout.words;
        Map<String, Seen> seen = new LinkedHashMap<>();
        int body = layout.bodyWord();
        int lead = layout.leadPast(2);
        for (Holder holder : holders) {
            if (holder.title() > REACH || holder.foreign() || !holder.isNamed()) {
                continue;
            }
            if (holder.title() >= body && !isElsewhere(words, layout, holder, office)) {
                note(seen, words, holder, holder.title() < lead ? 3 : 1);
            }
        }
        for (Holder holder : holders) {
            if (holder.title() < body && holder.isNamed() && !holder.foreign()) {
                noteHeader(seen, words, holder);
            }
        }
        if (!seen.isEmpty()) {
            return best(words, seen, office);
        }
        Found<String> above = aboveTitle(layout);
        return above != null ? above : SignatureName.of(layout, office);
    }

    /** A letterhead may say the name in one line and the title below it. */
    private static @Nullable Found<String> aboveTitle(Layout layout) {
        Words words = layout.words;
        int from = HeaderPerson.aboveTitle(layout);
        if (from < 0) {
            return null;
        }
        int past = layout.lines.past(layout.lines.of(from));
        String name = Plain.name(Plain.line(words.text, words.start[from], words.end[past - 1]));
        return new Found<>(name, words.span(from, past), "name above the title in the letterhead", 0.8);
    }

    private static boolean isElsewhere(Words words, Layout layout, Holder holder, Jurisdiction office) {
        Jurisdiction state =
                holder.state() != null ? holder.state() : Holders.homeAfter(words, layout.mentions, holder.namePast());
        return state != null && state != office;
    }

    private static void note(Map<String, Seen> seen, Words words, Holder holder, int weight) {
        Seen entry = seen.computeIfAbsent(key(words, holder.surname(words)), ignored -> new Seen());
        entry.score += weight + (holder.state() != null ? 4 : 0);
        entry.first = entry.first == null ? holder : entry.first;
        if (entry.fullest == null || length(entry.fullest) < length(holder)) {
            entry.fullest = holder;
        }
    }

    /** A headline in title case does not tell where the name ends, so it only strengthens a name seen below. */
    private static void noteHeader(Map<String, Seen> seen, Words words, Holder holder) {
        for (int word = holder.nameFrom(); word < holder.namePast(); word++) {
            Seen entry = seen.get(key(words, word));
            if (entry != null) {
                entry.score += 4;
                return;
            }
        }
        if (seen.isEmpty()) {
            int past = knownPast(words, holder);
            Holder cut = new Holder(holder.title(), holder.nameFrom(), past, holder.state(), holder.stateWord(), false);
            note(seen, words, cut, 1);
        }
    }

    private static int knownPast(Words words, Holder holder) {
        for (int past = holder.namePast(); past > holder.nameFrom(); past--) {
            if (Officeholders.of(words.between(holder.nameFrom(), past)) != null) {
                return past;
            }
        }
        return Math.min(holder.namePast(), holder.nameFrom() + 2);
    }

    private static @Nullable Found<String> best(Words words, Map<String, Seen> seen, Jurisdiction office) {
        Seen best = null;
        for (Map.Entry<String, Seen> entry : seen.entrySet()) {
            if (Officeholders.of(entry.getKey(), office) != null) {
                entry.getValue().score += 3;
            }
            best = best == null || entry.getValue().score > best.score ? entry.getValue() : best;
        }
        Holder holder = best == null ? null : best.fullest;
        if (best == null || holder == null) {
            return null;
        }
        String name =
                Plain.name(Plain.line(words.text, words.start[holder.nameFrom()], words.end[holder.namePast() - 1]));
        if (holder.namePast() - holder.nameFrom() == 1) {
            Officeholders.Person person = Officeholders.of(name, office);
            if (person != null) {
                return new Found<>(
                        person.name(),
                        words.span(holder.title(), holder.namePast()),
                        "surname of a known holder",
                        0.85);
            }
        }
        return new Found<>(
                name,
                words.span(holder.nameFrom(), holder.namePast()),
                "name after the title",
                best.score >= 5 ? 0.97 : 0.8);
    }

    private static int length(Holder holder) {
        return holder.namePast() - holder.nameFrom();
    }

    private static String key(Words words, int word) {
        return words.of(word).toLowerCase(Locale.ROOT);
    }
}
