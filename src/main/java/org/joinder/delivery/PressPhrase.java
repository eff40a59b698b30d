package org.joinder.delivery;

import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Jurisdiction.Kind;

/**
 * How a signer says in a release how many it joined: without itself, and with states, the District and territories told
 * apart. Releases get both wrong: of 47 signers two wrote that they "joined 47". Pure.
 */
final class PressPhrase {

    private PressPhrase() {}

    /** "joined 49 other attorneys general, of 47 other states, the District of Columbia and Puerto Rico". */
    static String of(Jurisdiction office, List<Jurisdiction> signers, List<Jurisdiction> leads) {
        var others = signers.stream().distinct().filter(each -> each != office).toList();
        if (others.size() == signers.stream().distinct().count()) {
            throw DeliveryRefused.because(office.displayName() + " is not on the roster.");
        }
        if (others.isEmpty()) {
            return "signed alone";
        }
        var verb = leads.contains(office) ? (leads.size() > 1 ? "co-led" : "led") : "joined";
        var noun = others.size() == 1 ? " other attorney general, of " : " other attorneys general, of ";
        return verb + " " + others.size() + noun + parts(office, others);
    }

    private static String parts(Jurisdiction office, List<Jurisdiction> others) {
        List<String> parts = new ArrayList<>();
        long states = others.stream().filter(each -> each.kind() == Kind.STATE).count();
        if (states > 0) {
            var other = office.kind() == Kind.STATE ? "other " : "";
            parts.add(states == 1 ? nameOfTheOneState(others) : states + " " + other + "states");
        }
        if (others.contains(Jurisdiction.DISTRICT_OF_COLUMBIA)) {
            parts.add("the District of Columbia");
        }
        var territories =
                others.stream().filter(each -> each.kind() == Kind.TERRITORY).toList();
        if (territories.size() == 1) {
            parts.add(Letterhead.inASentence(territories.getFirst()));
        } else if (territories.size() > 1) {
            parts.add(territories.size() + " territories");
        }
        return Letterhead.joined(parts);
    }

    private static String nameOfTheOneState(List<Jurisdiction> others) {
        return others.stream()
                .filter(each -> each.kind() == Kind.STATE)
                .findFirst()
                .map(Jurisdiction::displayName)
                .orElseThrow();
    }
}
