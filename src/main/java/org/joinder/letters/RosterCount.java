package org.joinder.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.joinder.base.Jurisdiction;

/** How many joined, stated as states, the District and territories, since "50 states" is so often said of something else. */
public record RosterCount(int states, int district, int territories) {

    /** Counts each jurisdiction once, however often it is named. */
    public static RosterCount of(Collection<Jurisdiction> named) {
        var distinct = EnumSet.noneOf(Jurisdiction.class);
        distinct.addAll(named);
        return new RosterCount(
                count(distinct, Jurisdiction.Kind.STATE),
                count(distinct, Jurisdiction.Kind.DISTRICT),
                count(distinct, Jurisdiction.Kind.TERRITORY));
    }

    public int jurisdictions() {
        return states + district + territories;
    }

    /** "50 jurisdictions = 48 states + DC + 1 territory". */
    public String sentence() {
        return jurisdictions() == 0 ? "No jurisdiction" : plural(jurisdictions(), "jurisdiction") + " = " + parts();
    }

    private String parts() {
        List<String> parts = new ArrayList<>();
        if (states > 0) {
            parts.add(plural(states, "state"));
        }
        if (district > 0) {
            parts.add("DC");
        }
        if (territories > 0) {
            parts.add(territories == 1 ? "1 territory" : territories + " territories");
        }
        return String.join(" + ", parts);
    }

    private static int count(Collection<Jurisdiction> distinct, Jurisdiction.Kind kind) {
        return (int) distinct.stream().filter(each -> each.kind() == kind).count();
    }

    private static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
