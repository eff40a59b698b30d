package org.joinder.coalitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.RosterCount;

/** Which offices fit an expression, and of which it cannot be said. Pure. */
final class Matching {

    private Matching() {}

    static Sheet sheet(Expression asked, List<OfficeFacts> offices, Map<LetterId, SignedLetter> letters) {
        List<Jurisdiction> fit = new ArrayList<>();
        List<Jurisdiction> unknown = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (var office : offices) {
            var truth = asked.holds(office, letters);
            if (truth == Truth.NO) {
                continue;
            }
            (truth == Truth.YES ? fit : unknown).add(office.office());
            rows.add(List.of(
                    office.office().displayName(),
                    truth == Truth.YES ? "Fits" : "Not known",
                    CoalitionWords.or(office.holder(), "Not recorded"),
                    CoalitionWords.or(office.party(), "Not recorded"),
                    CoalitionWords.region(office.office()),
                    office.chosen() == null ? "Not recorded" : office.chosen().words()));
        }
        rows.sort((one, other) -> one.get(1).compareTo(other.get(1)));
        var sentence = RosterCount.of(fit).sentence()
                + (fit.size() == 1 ? " fits" : " fit")
                + (unknown.isEmpty() ? "." : "; of " + unknown.size() + " more it is not known.");
        return new Sheet(sentence, List.of("Jurisdiction", "Answer", "Holder", "Party", "Region", "Chosen"), rows);
    }
}
