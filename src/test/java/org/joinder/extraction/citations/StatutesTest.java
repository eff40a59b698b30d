package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "violations of the Communications Decency Act | /us/usc/t47/s230",
                "protected by Section 230 | /us/usc/t47/s230",
                "section 230 of the Communications Decency Act | /us/usc/t47/s230",
                "Section 5 of the FTC Act | /us/usc/t15/s45",
                "Section 1557 of the ACA | /us/usc/t42/s18116",
                "Section 2 of the Voting Rights Act of 1965 | /us/usc/t52/s10301",
                "under the Packers & Stockyards Act | /us/usc/t7/s181",
                "the Health Insurance Portability and Accountability Act (HIPAA) | /us/usc/t42/s1320d",
                "in violation of RICO | /us/usc/t18/s1961",
                "Title IX of the Education Amendments of 1972 | /us/usc/t20/s1681",
                "chapter 11 of the Bankruptcy Code | /us/usc/t11/s101",
                "the Children’s Online Privacy Protection Act | /us/usc/t15/s6501",
            })
    void knowsWhereTheCodeHoldsAnAct(String sentence, String id) {
        assertThat(Reading.of(sentence).lawIds()).containsExactly(id);
    }

    @Test
    void reportsAnActAndItsCitationOnce() {
        Reading reading = Reading.of("the Administrative Procedure Act (APA), 5 U.S.C. §§ 551-559, and the APA again");

        assertThat(reading.found.statutes()).hasSize(1);
        StatuteMention law = reading.found.statutes().getFirst();
        assertThat(law.name()).isEqualTo("Administrative Procedure Act");
        assertThat(law.cite()).isEqualTo("5 U.S.C. §§ 551-559");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "California Consumer Privacy Act",
                "LARGER Banking Act of 2025",
                "G.U.A.R.D. Ferry Benefits Act",
                "Illinois Biometric Information Privacy Act",
                "Unruh Civil Rights Act",
                "Reproductive Privacy Act",
                "New Jersey Consumer Fraud Act",
                "Maine Unfair Trade Practices Act",
            })
    void takesALongerNameThatAKnownOneEndsForALawOfItsOwn(String name) {
        Reading reading = Reading.of("They violated the " + name + ", we allege.");

        assertThat(reading.lawNames()).containsExactly(name);
        assertThat(reading.lawIds()).containsExactly("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the 1964 Civil Rights Act", "the federal Civil Rights Act", "an EEOC Civil Rights Act suit"})
    void looksThroughWordsThatAreNoPartOfTheName(String sentence) {
        assertThat(Reading.of("under " + sentence).lawIds()).containsExactly("/us/usc/t42/s2000a");
    }

    @Test
    void readsAnAcronymAsTheTextDefinesIt() {
        Reading reading = Reading.of("It broke the Tennessee Consumer Protection Act (TCPA). The TCPA forbids this.");

        assertThat(reading.lawNames()).containsExactly("Tennessee Consumer Protection Act");
        assertThat(reading.lawIds()).containsExactly("null");
    }

    @Test
    void takesABillsShortTitleForNoLaw() {
        Reading reading = Reading.on(
                LocalDate.of(2017, 8, 16), "urging Congress to pass the Stop Enabling Sex Traffickers Act, S. 1693");

        assertThat(reading.lawNames()).isEmpty();
        assertThat(reading.bills()).containsExactly("US S. 1693");
    }

    @Test
    void takesAnActForALawFromTheDayItWasEnacted() {
        String sentence = "Attorneys general urge the Senate to pass the Pregnant Workers Fairness Act.";

        assertThat(Reading.on(LocalDate.of(2021, 5, 1), sentence).lawNames()).isEmpty();
        assertThat(Reading.on(LocalDate.of(2024, 5, 1), "under the Pregnant Workers Fairness Act")
                        .lawIds())
                .containsExactly("/us/usc/t42/s2000gg");
    }

    @Test
    void keepsTheSectionOfThatYearBesideTheOneOfToday() {
        StatuteMention then = Reading.on(LocalDate.of(1997, 3, 1), "47 U.S.C. § 230(d)(1)")
                .found
                .statutes()
                .getFirst();

        assertThat(then.id()).isEqualTo("/us/usc/t47/s230/d/1");
        assertThat(then.currentId()).isEqualTo("/us/usc/t47/s230/e/1");
        assertThat(Renumbered.current("/us/usc/t47/s230/d/1", LocalDate.of(2017, 8, 16)))
                .isEqualTo("/us/usc/t47/s230/d/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the State Act", "in an act of kindness", "the First Amendment", "the Act of Congress"})
    void leavesOrdinaryActsAlone(String sentence) {
        assertThat(Reading.of(sentence).lawNames()).isEmpty();
    }

    @Test
    void takesAShortenedNameForTheOneGivenBefore() {
        Reading reading =
                Reading.of("The Quiet Village Rivers Act, a 2021 law, is clear. The Rivers Act says who may fish.");

        assertThat(reading.lawNames()).containsExactly("Quiet Village Rivers Act");
    }

    @Test
    void leavesTheArticleOutOfAKnownName() {
        assertThat(Reading.of("The Coronavirus Aid, Relief, and Economic Security Act covers loans.")
                        .lawNames())
                .containsExactly("Coronavirus Aid, Relief, and Economic Security Act");
    }

    @Test
    void takesTheCodesIdForAnActThatOnlyAPublicLawIsKnownOf() {
        Reading reading = Reading.of(
                "under section 6(f) of the Occupational Safety and Health Act, 29 U.S.C. § 655(f), the states ask");

        assertThat(reading.lawIds()).containsExactly("/us/usc/t29/s655/f");
    }
}
