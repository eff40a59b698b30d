package org.joinder.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.joinder.releases.ReleaseId;
import org.junit.jupiter.api.Test;

/** What confirmed pairs add up to. */
class FamiliesTest {

    @Test
    void pairsThatTouchMakeOneFamily() {
        assertThat(families(pair(1, 2), pair(5, 6), pair(2, 3))).containsExactly(ids(5, 6), ids(1, 2, 3));
    }

    @Test
    void aPairJoinsTwoFamiliesIntoOne() {
        assertThat(families(pair(1, 2), pair(5, 6), pair(6, 7), pair(2, 5))).containsExactly(ids(1, 2, 5, 6, 7));
    }

    @Test
    void theSamePairTwiceChangesNothing() {
        assertThat(families(pair(1, 2), pair(1, 2))).containsExactly(ids(1, 2));
        assertThat(families()).isEmpty();
    }

    private static List<List<ReleaseId>> families(PairRow... pairs) {
        return Families.of(List.of(pairs));
    }

    private static PairRow pair(long first, long second) {
        return new PairRow(
                1, 0, new ReleaseId(first), new ReleaseId(second), 1, "alike", PairState.CONFIRMED, "mia", null);
    }

    private static List<ReleaseId> ids(long... ids) {
        return Arrays.stream(ids).mapToObj(ReleaseId::new).toList();
    }
}
