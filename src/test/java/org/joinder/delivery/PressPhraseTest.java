package org.joinder.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressPhraseTest {

    /** The roster of 2017: every state but Connecticut and Massachusetts, with the District and Puerto Rico. */
    private static final List<Jurisdiction> OF_2017 = Arrays.stream(Jurisdiction.values())
            .filter(each -> !List.of("CT", "MA", "AS", "GU", "MP", "VI").contains(each.usps()))
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NM | joined 49 other attorneys general, of 47 other states, the District of Columbia and Puerto Rico",
                "DC | co-led 49 other attorneys general, of 48 states and Puerto Rico",
                "PR | joined 49 other attorneys general, of 48 states and the District of Columbia"
            })
    void countsWithoutTheOfficeItself(String office, String phrase) {
        assertThat(PressPhrase.of(Jurisdiction.of(office), OF_2017, offices("DC FL")))
                .isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "GU, GU, signed alone",
        "GU, GU TX, 'joined 1 other attorney general, of Texas'",
        "GU, GU TX AS MP, 'joined 3 other attorneys general, of Texas and 2 territories'",
        "TX, GU TX, 'joined 1 other attorney general, of Guam'"
    })
    void namesTheOneAndCountsTheMany(String office, String signers, String phrase) {
        assertThat(PressPhrase.of(Jurisdiction.of(office), offices(signers), List.of()))
                .isEqualTo(phrase);
    }

    @Test
    void hasNoPhraseForAnOfficeThatDidNotSign() {
        assertThatExceptionOfType(DeliveryRefused.class)
                .isThrownBy(() -> PressPhrase.of(Jurisdiction.CONNECTICUT, OF_2017, List.of()));
    }

    private static List<Jurisdiction> offices(String codes) {
        return Arrays.stream(codes.split(" ")).map(Jurisdiction::of).toList();
    }
}
