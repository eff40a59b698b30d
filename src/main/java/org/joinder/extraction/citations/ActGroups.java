package org.joinder.extraction.citations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The acts of one text, all mentions of one act together, and the verdict on each: a law, or the short title of a bill
 * that nobody has passed yet.
 */
final class ActGroups {

    private static final int NEAR_BILL = 4;

    /** No text without a date asks for an act as old as this to be passed. */
    private static final LocalDate LONG_AGO = LocalDate.of(2005, 1, 1);

    private final Scan scan;
    private final Map<Object, Group> groups = new HashMap<>();
    private final Map<String, String> shortened = new HashMap<>();

    /** The name looked at last and what it is called by here: a text often repeats one. */
    private String lastName = "";

    private String lastCalled = "";
    private String lastLearned = "";

    /** All that the text says of one act. */
    static final class Group {
        private String longest = "";
        private boolean inFull;
        private boolean doubtful = true;
        private int laws;
        private int bills;
        private @Nullable Act act;
        private int year;

        @Nullable
        Statute statute;

        String name() {
            return longest;
        }
    }

    ActGroups(Scan scan) {
        this.scan = scan;
        for (ActHit hit : scan.acts) {
            count(groups.computeIfAbsent(key(hit), key -> new Group()), hit);
            learnShort(hit);
        }
    }

    private void count(Group group, ActHit hit) {
        boolean full = hit.written() == ActHit.Written.IN_FULL;
        if (full && !group.inFull || full == group.inFull && hit.name().length() > group.longest.length()) {
            group.longest = hit.name();
        }
        group.inFull |= full;
        group.doubtful &= hit.written() == ActHit.Written.AS_DOUBTFUL_ACRONYM;
        group.act = hit.act();
        group.year = Math.max(group.year, hit.year());
        group.laws += hit.sign() == ActHit.Sign.LAW ? 1 : 0;
        group.bills += hit.sign() == ActHit.Sign.BILL ? 1 : 0;
        group.bills += besideBill(hit) ? 3 : 0;
    }

    private Object key(ActHit hit) {
        if (hit.act() != null) {
            return hit.act();
        }
        String name = named(hit);
        return shortened.getOrDefault(name, name);
    }

    /** "the Sports Act" after "Save Women's Sports Act" is the same: the last two or three words stand for the name. */
    private void learnShort(ActHit hit) {
        if (hit.act() != null) {
            return;
        }
        String name = named(hit);
        if (name.equals(lastLearned)) {
            return;
        }
        lastLearned = name;
        int at = name.lastIndexOf(' ');
        for (int words = 2; words <= 3 && at > 0; words++) {
            at = name.lastIndexOf(' ', at - 1);
            if (at > 0) {
                shortened.putIfAbsent(name.substring(at + 1), shortened.getOrDefault(name, name));
            }
        }
    }

    private String named(ActHit hit) {
        if (!hit.name().equals(lastName)) {
            lastName = hit.name();
            lastCalled = called(lastName);
        }
        return lastCalled;
    }

    private static String called(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        int paren = name.indexOf('(');
        return paren < 0
                ? name
                : name.substring(0, paren).trim() + name.substring(Math.max(paren, name.indexOf(')') + 1));
    }

    /** Whether the number of a bill stands in parentheses behind the name, or the name behind the number. */
    private boolean besideBill(ActHit hit) {
        int k = firstBillAfter(hit.start());
        if (k < scan.bills.size() && near(hit.end(), scan.bills.get(k).start(), NEAR_BILL)) {
            return true;
        }
        return k > 0 && near(scan.bills.get(k - 1).end(), hit.start(), NEAR_BILL * 4) && hit.sign() != ActHit.Sign.LAW;
    }

    private boolean near(int from, int to, int most) {
        if (to - from > most) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (scan.page.at(i) == '.' || scan.page.at(i) == ';') {
                return false;
            }
        }
        return true;
    }

    private int firstBillAfter(int position) {
        int low = 0;
        int high = scan.bills.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scan.bills.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The group of a mention when it is a law, or null. */
    @Nullable
    Group of(ActHit hit) {
        Group group = groups.get(key(hit));
        return group == null || !isLaw(group) ? null : group;
    }

    @Nullable
    Statute statuteOf(ActHit hit) {
        Group group = groups.get(key(hit));
        return group == null ? null : group.statute;
    }

    private boolean isLaw(Group group) {
        LocalDate date = scan.context.date();
        Act act = group.act;
        if (act == null) {
            boolean old = group.year > 0 && (date == null || group.year < date.getYear());
            return old || (group.bills == 0 ? group.laws > 0 || scan.bills.isEmpty() : group.laws > group.bills);
        }
        if (group.doubtful) {
            return false;
        }
        if (act.lawOn(date == null ? LONG_AGO : date)) {
            return true;
        }
        boolean notYet = date != null && act.notYetOn(date);
        return !notYet && group.laws >= group.bills;
    }
}
