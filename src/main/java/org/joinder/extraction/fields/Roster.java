package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinder.base.Jurisdiction;

/** The members as they are gathered: each once, with the first evidence for it, and who was named twice or leads. */
final class Roster {

    private final Map<Jurisdiction, Member> members = new EnumMap<>(Jurisdiction.class);
    private final Set<Jurisdiction> duplicates = EnumSet.noneOf(Jurisdiction.class);
    private final Set<Jurisdiction> leads = EnumSet.noneOf(Jurisdiction.class);
    private final List<Found<String>> nonState = new ArrayList<>();

    void add(Member member) {
        members.putIfAbsent(member.who(), member);
    }

    void lead(Jurisdiction who) {
        leads.add(who);
    }

    void twice(Jurisdiction who) {
        duplicates.add(who);
    }

    void addNonState(Found<String> member) {
        if (nonState.stream().noneMatch(known -> known.value().equals(member.value()))) {
            nonState.add(member);
        }
    }

    boolean has(Jurisdiction who) {
        return members.containsKey(who);
    }

    int size() {
        return members.size();
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    List<Jurisdiction> duplicates() {
        return List.copyOf(duplicates);
    }

    List<Jurisdiction> leads() {
        return List.copyOf(leads);
    }

    List<Found<String>> nonState() {
        return List.copyOf(nonState);
    }
}
