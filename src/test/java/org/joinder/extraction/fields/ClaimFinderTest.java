package org.joinder.extraction.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinder.base.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which a first sentence says how many act: beside the issuer, or in all. */
class ClaimFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "20 | - | today led a coalition of 20 other attorneys general in a letter to Congress.",
                "12 | - | was joined by 12 attorneys general in a letter to Congress.",
                "17 | - | today joined 17 Democratic attorneys general in filing an amicus brief.",
                "20 | - | along with 20 of her colleagues sent a letter to Congress today.",
                "25 | - | joined attorneys general from 25 states in filing a brief.",
                "23 | - | and the attorneys general of 22 other states and the District of Columbia filed a lawsuit.",
                "42 | - | joined forty-two other states in a settlement.",
                "30 | - | has joined with 30 fellow attorneys general in a letter.",
                "34 | - | and attorneys general from 33 states and the District of Columbia announced a settlement.",
                "30 | - | joined more than 30 other attorneys general in a letter.",
                "10 | - | and 10 other state AGs wrote to the Postal Service.",
                "- | 38 | announced that 38 attorneys general, including Lee, signed a letter to Congress.",
                "- | 25 | is part of a coalition of attorneys general from 25 states that filed a brief.",
                "- | 44 | joined a bipartisan coalition of 44 state and territory attorneys general in a letter.",
                "- | 23 | co-led a multistate coalition of 23 attorneys general in filing a lawsuit.",
                "- | 19 | joined a 19-state coalition in filing a lawsuit.",
                "- | 21 | today, with a group of twenty-one attorneys general, urged Congress to act.",
                "- | 52 | announced that 49 states, the District of Columbia and two territories settled with the bank.",
                "- | 41 | announced a settlement of 41 states with the company.",
                "- | 17 | joined a group of 16 states and the District of Columbia in opposing the rule.",
                "- | - | signed the compact in March, which 38 other states had not done.",
                "- | - | said the office will hire 12 prosecutors to work in 14 counties.",
                "- | - | said that the fund holds $45 million, 22 percent more than in 1998."
            })
    void readsTheNumberAndHowItIsMeant(@Nullable Integer others, @Nullable Integer total, String says) {
        Coalition coalition = FieldFinder.find(Words.of(
                        SourceText.of("May 2, 2019\n\nLee Speaks Up\n\n" + "SALEM, Ore. – Oregon Attorney General Lee "
                                + says + " The office said more on Thursday.\n")))
                .coalition();
        assertThat(value(coalition.claimedOthers())).isEqualTo(others);
        assertThat(value(coalition.claimedTotal())).isEqualTo(total);
    }

    private static @Nullable Integer value(@Nullable Found<Integer> found) {
        return found == null ? null : found.value();
    }
}
