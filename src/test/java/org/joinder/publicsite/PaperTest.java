package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a printed page says of itself. */
class PaperTest {

    @Test
    void saysOnWhichDayItWasReadAndWhere() {
        var page = new NotYetPage("/bills/115/s1693", "S. 1693", "Not yet.", LocalDate.of(2017, 7, 1));

        assertThat(paper("notyet", page))
                .isEqualTo("Read on November 26, 2026, at https://joinder.example/bills/115/s1693?asOf=2017-07-01,"
                        + " where the latest stands.");
    }

    @Test
    void saysTheDayAloneWhereNoPageStays() {
        assertThat(paper("error", ErrorPage.NOT_FOUND)).isEqualTo("Read on November 26, 2026.");
    }

    private static String paper(String template, Object page) {
        return Rendering.document(template, page).select(".paper").text();
    }
}
