package org.joinder.families;

import java.util.HashMap;
import java.util.Map;
import org.joinder.extraction.MentionsFound;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.joinder.shell.Live;
import org.springframework.stereotype.Component;

/** Suggests the pairs of a release; what a person decided stays, a suggestion that no longer holds goes. */
@Component
class FamilySearch {

    private final ReleaseService releases;
    private final TraitStore traits;
    private final PairRepository pairs;
    private final Live live;

    FamilySearch(ReleaseService releases, TraitStore traits, PairRepository pairs, Live live) {
        this.live = live;
        this.releases = releases;
        this.traits = traits;
        this.pairs = pairs;
    }

    /** What is heard late of an earlier text is let be. */
    void compare(MentionsFound found) {
        ReleaseDetail release = releases.find(found.release()).orElseThrow();
        if (release.textNumber() == found.text()) {
            compare(release.id(), Traits.of(release.id(), release.text(), found.mentions()));
        }
    }

    private void compare(ReleaseId id, Traits mine) {
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
        live.tell(FamilyPaths.TOPIC);
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
