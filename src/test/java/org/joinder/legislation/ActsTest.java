package org.joinder.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "sam", roles = "STAFF")
class ActsTest {

    private static final StatuteId S230 = StatuteId.of("/us/usc/t47/s230");

    @Autowired
    Acts acts;

    @Autowired
    StatuteService statutes;

    @ParameterizedTest
    @CsvSource({
        "section 230 of the Communications Act of 1934, /us/usc/t47/s230",
        "Section 230(e)(1) of the Communications Act of 1934 (47 U.S.C. 230), /us/usc/t47/s230/e/1",
        "sec. 230 of the Communications Decency Act, /us/usc/t47/s230"
    })
    void findsTheSectionOfTheCodeByItsNumberInAnAct(String text, String path) {
        assertThat(acts.find(text)).contains(StatuteId.of(path));
    }

    @Test
    void findsNothingWhereNoActIsKnown() {
        assertThat(acts.find("section 230 of the Widgets Act")).isEmpty();
        assertThat(acts.find("47 U.S.C. 230")).isEmpty();
    }

    @Test
    void tellsASectionItsNumberInActsAndItsPopularNames() {
        statutes.ensure(S230, "Protection for private blocking");
        StatuteRecord section = statutes.find(S230).orElseThrow();
        assertThat(section.actSections().stream().map(ActSection::inWords))
                .contains("section 230 of the Communications Act of 1934");
        assertThat(section.popularNames()).contains("Communications Decency Act");
        assertThat(statutes.list("section 230 of the Communications Act of 1934", Pageable.unpaged()))
                .extracting(StatuteRow::id)
                .contains(S230);
    }

    @Test
    void followsAProvisionThatMoved() {
        StatuteId cited = StatuteId.of("/us/usc/t47/s230/d/1");
        assertThat(statutes.placeOn(cited, LocalDate.of(1997, 6, 1), LocalDate.of(2017, 8, 16)))
                .isEqualTo(StatuteId.of("/us/usc/t47/s230/e/1"));
        assertThat(statutes.placeOn(cited, LocalDate.of(2013, 6, 1), LocalDate.of(2017, 8, 16)))
                .isEqualTo(cited);
    }
}
