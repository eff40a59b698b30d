package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * The members as they are gathered: each once, with the first evidence for it, and who was named twice or leads. Sets of
 * jurisdictions are the bits of a number, since there are fewer than 64.
 */
final class Roster {

    private static final Jurisdiction[] ALL = Jurisdiction.values();

    private Member @Nullable [] members;
    private int size;
    private long duplicates;
    private long leads;
    private final List<Found<String>> nonState = new ArrayList<>(0);

    void add(Member member) {
        Member @Nullable [] all = members == null ? new Member[ALL.length] : members;
        int at = member.who().ordinal();
        if (all[at] == null) {
            all[at] = member;
            size++;
        }
        members = all;
    }

    void lead(Jurisdiction who) {
        leads |= 1L << who.ordinal();
    }

    void twice(Jurisdiction who) {
        duplicates |= 1L << who.ordinal();
    }

    void addNonState(Found<String> member) {
        if (nonState.stream().noneMatch(known -> known.value().equals(member.value()))) {
            nonState.add(member);
        }
    }

    boolean has(Jurisdiction who) {
        return members != null && members[who.ordinal()] != null;
    }

    int size() {
        return size;
    }

    List<Member> members() {
        if (members == null) {
            return List.of();
        }
        Member[] found = new Member[size];
        int next = 0;
        for (Member member : members) {
            if (member != null) {
                found[next++] = member;
            }
        }
        return List.of(found);
    }

    List<Jurisdiction> duplicates() {
        return setIn(duplicates);
    }

    List<Jurisdiction> leads() {
        return setIn(leads);
    }

    List<Found<String>> nonState() {
        return nonState.isEmpty() ? List.of() : List.copyOf(nonState);
    }

    private static List<Jurisdiction> setIn(long bits) {
        if (bits == 0) {
            return List.of();
        }
        List<Jurisdiction> found = new ArrayList<>(Long.bitCount(bits));
        for (long left = bits; left != 0; left &= left - 1) {
            found.add(ALL[Long.numberOfTrailingZeros(left)]);
        }
        return List.copyOf(found);
    }
}
