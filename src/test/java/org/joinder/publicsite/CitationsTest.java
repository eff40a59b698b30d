package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 9);
    private static final String ADDRESS = "https://joinder.example/x";

    @Test
    void citesAPressRelease() {
        var citation = Citations.release("New Mexico", "Reyes asks for two words", DAY, ADDRESS);

        assertThat(citation.bluebook())
                .isEqualTo("Press Release, Office of the Attorney General of New Mexico, Reyes asks for two words"
                        + " (Sept. 9, 2021), https://joinder.example/x.");
        assertThat(citation.apa())
                .isEqualTo("Office of the Attorney General of New Mexico. (2021, September 9). Reyes asks for two words"
                        + " [Press release]. https://joinder.example/x");
    }

    @Test
    void citesALetterOfMany() {
        var citation = Citations.letter(
                "Two words", List.of("New Mexico", "Georgia", "Ohio"), List.of("Jane Roe"), DAY, "52", ADDRESS);

        assertThat(citation.bluebook())
                .isEqualTo(
                        "Letter from Attorneys General of New Mexico et al. to Jane Roe (Sept. 9, 2021), https://joinder.example/x.");
        assertThat(citation.apa()).contains("(2021, September 9). Two words [Letter to Jane Roe].");
    }

    @Test
    void citesALetterOfWhichLittleIsKnown() {
        assertThat(Citations.letter("Two words", List.of(), List.of(), null, "1", ADDRESS)
                        .bluebook())
                .isEqualTo("Letter from Attorneys General (n.d.), https://joinder.example/x.");
    }

    @Test
    void citesBillsAndSections() {
        assertThat(Citations.bill("S. 9901 (117th Congress)", null, DAY, ADDRESS)
                        .bluebook())
                .isEqualTo("S. 9901, 117th Cong. (2021), https://joinder.example/x.");
        assertThat(Citations.section("15 U.S.C. 9901", "", ADDRESS).bluebook())
                .isEqualTo("15 U.S.C. § 9901, https://joinder.example/x.");
        assertThat(Citations.section("15 U.S.C. 9901", "Telephone fraud", ADDRESS)
                        .plain())
                .isEqualTo("Telephone fraud, 15 U.S.C. 9901, https://joinder.example/x");
    }
}
