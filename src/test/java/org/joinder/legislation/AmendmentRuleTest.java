package org.joinder.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joinder.base.Redline;
import org.joinder.base.Redline.Change;
import org.joinder.base.Redline.Piece;
import org.joinder.legislation.Amendment.Place;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentRuleTest {

    private static final String E1 =
            "Nothing in this section shall be construed to impair the enforcement of section 223"
                    + " or 231 of this title, or any other Federal criminal statute.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Insert “or State” after “any other Federal”. | any other Federal law. | any other Federal or State law.
            by inserting ", State," after "Federal" | a Federal law. | a Federal, State, law.
            Insert “willful” before “violation”. | a violation; | a willful violation;
            Strike “10 days” and insert “30 days”. | within 10 days after | within 30 days after
            by striking “Federal” and inserting “Federal, State, or Territorial” | other Federal criminal statute. | other Federal, State, or Territorial criminal statute.
            Strike “or 231”. | section 223 or 231 of | section 223 of
            by striking “section” each place it appears and inserting “chapter” | section 1 and section 2 | chapter 1 and chapter 2
            Strike “State” each place it appears. | a State or State law | a or law
            by striking “.” at the end and inserting “; and” | (A) one. (B) two. | (A) one. (B) two; and
            by striking the period at the end and inserting “; or” | fog. Snow. | fog. Snow; or
            Redesignate as (f). | (e) Effect on other laws | (f) Effect on other laws
            Strike “The Code”. | The Code applies. | applies.
            """)
    void carriesOutTheInstruction(String instruction, String law, String result) {
        Amendment amendment = AmendmentWords.read(instruction).orElseThrow();
        Redline redline = AmendmentRule.apply(amendment, law);
        assertThat(redline.after()).isEqualTo(result);
        assertThat(redline.before()).isEqualTo(law);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Strike “Tribal”. | any Federal law | The words “Tribal” do not stand there.
            Strike “Fed”. | any Federal law | The words “Fed” do not stand there.
            Strike “law”. | a law on law | The words “law” stand there twice. Name more words around them, or say “each place it appears”.
            Strike “x” and insert “x”. | x is | The instruction would leave the provision as it is.
            by striking “;” at the end and inserting “.” | one; two. | The provision does not end with “;”.
            Redesignate as (e). | (e) Effect | It is designated (e) already.
            Amend to read as follows: “a law”. | a law | The instruction would leave the provision as it is.
            """)
    void saysWhyItDoesNotFit(String instruction, String law, String reason) {
        Amendment amendment = AmendmentWords.read(instruction).orElseThrow();
        assertThatExceptionOfType(AmendmentRefused.class)
                .isThrownBy(() -> AmendmentRule.apply(amendment, law))
                .withMessage(reason);
    }

    @Test
    void asksForTheTwoWordsOf2013() {
        Redline redline = AmendmentRule.apply(Amendment.insertAfter("any other Federal", "or State"), E1);
        assertThat(redline.after()).endsWith("or any other Federal or State criminal statute.");
        assertThat(redline.pieces())
                .contains(new Piece(Change.INSERTED, " or State"))
                .hasSize(3);
    }

    @Test
    void addsAParagraphAtTheEnd() {
        assertThat(AmendmentRule.apply(Amendment.addAtTheEnd("(5) No effect."), "(1) One.")
                        .after())
                .isEqualTo("(1) One.\n(5) No effect.");
    }

    @Test
    void findsWordsAcrossALineBreakAndWithOtherQuotes() {
        assertThat(AmendmentRule.apply(Amendment.strike("the \"new law\""), "of the\n“new law” here")
                        .after())
                .isEqualTo("of here");
    }

    @RepeatedTest(200)
    void isUndoneByTheInstructionTurnedRound(RepetitionInfo time) {
        Random random = new Random(time.getCurrentRepetition());
        List<String> words = new ArrayList<>();
        for (int k = 0; k < 3 + random.nextInt(40); k++) {
            words.add("w" + k + (random.nextInt(4) == 0 ? "," : ""));
        }
        String law = String.join(random.nextBoolean() ? " " : "\n", words) + ".";
        int from = random.nextInt(words.size());
        String struck = words.get(from).replace(",", "");
        String put = struck + " or new" + random.nextInt(9);

        Redline there = AmendmentRule.apply(Amendment.strikeAndInsert(struck, put), law);
        Redline back = AmendmentRule.apply(Amendment.strikeAndInsert(put, struck), there.after());

        assertThat(there.before()).isEqualTo(law);
        assertThat(there.after()).contains(put);
        assertThat(back.after()).isEqualTo(law);
    }

    @Test
    void refusesAProvisionThatIsNotInForceOnTheDay() {
        StatuteId id = StatuteId.of("/us/usc/t47/s230/e/5");
        assertThatExceptionOfType(AmendmentRefused.class)
                .isThrownBy(
                        () -> AmendmentRule.apply(Amendment.repeal(), id, LocalDate.of(2013, 7, 23), Optional.empty()))
                .withMessage("No text of 47 U.S.C. 230(e)(5) in force on July 23, 2013 is known here.");
    }

    @Test
    void refusesARepealedProvision() {
        StatuteId id = StatuteId.of("/us/usc/t47/s231");
        LocalDate day = LocalDate.of(2020, 1, 1);
        StatuteText text = new StatuteText(day, null, null, "Repealed", "", null, "repealed", "a source");
        StatuteOn gone = StatuteAssembly.on(
                day, new StatuteRow(id, "Repealed", true), List.of(new StatuteOn.Part(id, "section", 0, text)));
        assertThatExceptionOfType(AmendmentRefused.class)
                .isThrownBy(() -> AmendmentRule.apply(Amendment.strike("a"), id, day, Optional.of(gone)))
                .withMessageContaining("is repealed");
    }

    @Test
    void refusesAnInstructionWithoutWords() {
        assertThatExceptionOfType(AmendmentRefused.class)
                .isThrownBy(() -> AmendmentRule.apply(Amendment.insertAfter("law", " "), "a law"))
                .withMessageContaining("needs the words");
    }

    @Test
    void writesASentenceThatIsReadBack() {
        for (Amendment each : List.of(
                Amendment.insertAfter("Federal", "or State"),
                Amendment.insertBefore("law", "State"),
                Amendment.strike("law").at(Place.EACH_PLACE),
                Amendment.strikeAndInsert(".", "; and").at(Place.AT_THE_END),
                Amendment.addAtTheEnd("(5) One.\n(A) Two."),
                Amendment.readAs("All new."),
                Amendment.redesignate("(f)"),
                Amendment.repeal())) {
            assertThat(AmendmentWords.read(AmendmentWords.of(each))).contains(each);
        }
    }

    @Test
    void readsNoInstructionIntoASentenceForPeople() {
        assertThat(AmendmentWords.read("Add states and territories to the last words, beside “Federal”."))
                .isEmpty();
    }
}
