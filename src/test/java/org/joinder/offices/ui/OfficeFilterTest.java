package org.joinder.offices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction.Kind;
import org.joinder.offices.Chosen;
import org.junit.jupiter.api.Test;

class OfficeFilterTest {

    @Test
    void comesBackFromTheAddressAsItWasWritten() {
        var filter = new OfficeFilter("new & old", Kind.STATE, Chosen.GOVERNOR, false, LocalDate.of(2017, 8, 16));
        assertThat(OfficeFilter.of(QueryParameters.fromString(filter.query().getQueryString())))
                .isEqualTo(filter);
    }

    @Test
    void anEmptyFilterAddsNothingToTheAddress() {
        assertThat(OfficeFilter.NONE.query().getQueryString()).isEmpty();
    }

    @Test
    void leavesOutPartsOfTheAddressThatMakeNoSense() {
        assertThat(OfficeFilter.of(QueryParameters.fromString("kind=planet&on=someday")))
                .isEqualTo(OfficeFilter.NONE);
    }
}
