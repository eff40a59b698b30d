package org.joinder.campaigns.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.legislation.Congress;

/** Which entries of a timeline a person wants to see, as it stands in the address: kinds, and one Congress. None chosen is all. */
record TimelineFilter(Set<String> kinds, Optional<Integer> congress) {

    static TimelineFilter of(Map<String, List<String>> address, List<TimelineEntry> entries) {
        var known = kinds(entries);
        return new TimelineFilter(
                address.getOrDefault("kind", List.of()).stream()
                        .filter(known::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                address.getOrDefault("congress", List.of()).stream()
                        .filter(number -> number.matches("[1-9][0-9]{0,2}"))
                        .map(Integer::valueOf)
                        .findFirst());
    }

    Map<String, List<String>> address() {
        Map<String, List<String>> address = new LinkedHashMap<>();
        if (!kinds.isEmpty()) {
            address.put("kind", List.copyOf(kinds));
        }
        congress.ifPresent(number -> address.put("congress", List.of(number.toString())));
        return address;
    }

    /** The entries that fit, by Congress, both in the order of the given entries. */
    Map<Congress, List<TimelineEntry>> choose(List<TimelineEntry> entries) {
        Map<Congress, List<TimelineEntry>> chosen = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind()))
                .filter(entry -> congress.isEmpty() || Congress.on(entry.date()).number() == congress.get())
                .forEach(entry -> chosen.computeIfAbsent(Congress.on(entry.date()), _ -> new ArrayList<>())
                        .add(entry));
        return chosen;
    }

    static Set<String> kinds(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineEntry::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<Congress> congresses(List<TimelineEntry> entries) {
        return entries.stream()
                .map(entry -> Congress.on(entry.date()))
                .distinct()
                .toList();
    }
}
