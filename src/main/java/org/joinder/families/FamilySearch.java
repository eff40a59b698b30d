package org.joinder.families;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinder.extraction.Mention;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.springframework.stereotype.Component;

/** Suggests the pairs of a release; what a person decided stays, a suggestion that no longer holds goes. */
@Component
class FamilySearch {

    private final ReleaseService releases;
    private final TraitStore traits;
    private final PairRepository pairs;

    FamilySearch(ReleaseService releases, TraitStore traits, PairRepository pairs) {
        this.releases = releases;
        this.traits = traits;
        this.pairs = pairs;
    }

    void compare(ReleaseId id, List<Mention> mentions) {
        Traits mine = Traits.of(id, releases.find(id).orElseThrow().text(), mentions);
        traits.keep(mine);
        Map<ReleaseId, Likeness> alike = new HashMap<>();
        for (Traits other : traits.candidates(mine)) {
            Likeness.of(mine, other).ifPresent(likeness -> alike.put(other.release(), likeness));
        }
        pairs.findByFirstIdOrSecondId(id.value(), id.value()).stream()
                .filter(pair -> pair.isOpen() && !alike.containsKey(other(pair, id)))
                .forEach(pairs::delete);
        pairs.flush();
        alike.forEach((other, likeness) -> suggest(id, other, likeness));
    }

    private void suggest(ReleaseId id, ReleaseId other, Likeness likeness) {
        long first = Math.min(id.value(), other.value());
        long second = Math.max(id.value(), other.value());
        pairs.findByFirstIdAndSecondId(first, second)
                .ifPresentOrElse(
                        pair -> pair.measure(likeness), () -> pairs.save(new ReleasePair(id, other, likeness)));
    }

    private static ReleaseId other(ReleasePair pair, ReleaseId id) {
        PairRow row = pair.row();
        return row.first().equals(id) ? row.second() : row.first();
    }
}
