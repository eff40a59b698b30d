package org.joinder.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.joinder.base.Jurisdiction;

/** The members of Congress of one state or territory who put a bill forward or joined it: an office's own delegation. */
public record Delegation(Jurisdiction jurisdiction, List<Sponsor> sponsors, List<Sponsor> cosponsors) {

    /** The delegations that took part in the bill, in the order of their names. */
    public static List<Delegation> of(BillRecord bill) {
        SequencedMap<String, Delegation> byName = new TreeMap<>();
        bill.sponsors()
                .forEach(each ->
                        place(byName, each).ifPresent(found -> found.sponsors().add(each)));
        bill.cosponsors()
                .forEach(each -> place(byName, each)
                        .ifPresent(found -> found.cosponsors().add(each)));
        return List.copyOf(byName.values());
    }

    private static Optional<Delegation> place(SequencedMap<String, Delegation> byName, Sponsor member) {
        return Optional.ofNullable(member.state())
                .flatMap(Jurisdiction::find)
                .map(state -> byName.computeIfAbsent(
                        state.displayName(), name -> new Delegation(state, new ArrayList<>(), new ArrayList<>())));
    }

    /** Members who stand behind the bill now: those who withdrew are not counted. */
    public int standing() {
        return sponsors.size()
                + (int) cosponsors.stream()
                        .filter(each -> each.withdrawn() == null)
                        .count();
    }
}
