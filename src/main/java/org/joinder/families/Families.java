package org.joinder.families;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.joinder.releases.ReleaseId;

/** What confirmed pairs add up to: releases that they connect, directly or through others. */
final class Families {

    private final Map<Long, TreeSet<Long>> of = new HashMap<>();

    private Families() {}

    /** Each family in the order its releases came in; the one with the newest release first. */
    static List<List<ReleaseId>> of(List<PairRow> confirmed) {
        var families = new Families();
        confirmed.forEach(
                pair -> families.join(pair.first().value(), pair.second().value()));
        return families.of.values().stream()
                .distinct()
                .sorted(Comparator.comparing(TreeSet<Long>::last).reversed())
                .map(family -> family.stream().map(ReleaseId::new).toList())
                .toList();
    }

    private void join(long one, long other) {
        var family = familyOf(one);
        var joined = familyOf(other);
        if (family.size() < joined.size()) {
            joined = family;
            family = familyOf(other);
        }
        if (family != joined) {
            family.addAll(joined);
            for (long each : joined) {
                of.put(each, family);
            }
        }
    }

    private TreeSet<Long> familyOf(long release) {
        return of.computeIfAbsent(release, alone -> new TreeSet<>(List.of(alone)));
    }
}
