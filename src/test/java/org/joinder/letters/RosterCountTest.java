package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.base.Jurisdiction.DISTRICT_OF_COLUMBIA;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.IOWA;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.base.Jurisdiction.PUERTO_RICO;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;

class RosterCountTest {

    @Test
    void statesStatesDistrictAndTerritories() {
        assertThat(RosterCount.of(List.of(OHIO, IOWA, DISTRICT_OF_COLUMBIA, GUAM, PUERTO_RICO))
                        .sentence())
                .isEqualTo("5 jurisdictions = 2 states + DC + 2 territories");
    }

    @Test
    void speaksOfOneInTheSingular() {
        assertThat(RosterCount.of(List.of(OHIO, GUAM)).sentence()).isEqualTo("2 jurisdictions = 1 state + 1 territory");
        assertThat(RosterCount.of(List.of(DISTRICT_OF_COLUMBIA)).sentence()).isEqualTo("1 jurisdiction = DC");
    }

    @Test
    void countsAnOfficeNamedTwiceOnce() {
        assertThat(RosterCount.of(List.of(OHIO, OHIO, IOWA)).jurisdictions()).isEqualTo(2);
    }

    @Test
    void countsAll56() {
        assertThat(RosterCount.of(Arrays.asList(Jurisdiction.values()))).isEqualTo(new RosterCount(50, 1, 5));
    }

    @Test
    void saysSoWhenThereIsNone() {
        assertThat(RosterCount.of(EnumSet.noneOf(Jurisdiction.class)).sentence())
                .isEqualTo("No jurisdiction");
    }
}
