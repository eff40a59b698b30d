package org.joinder.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageRuleTest {

    private static final LocalDate DAY = LocalDate.of(2017, 4, 3);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us/115/hr9   | INTRODUCED          | Introduced in House
            us/115/hr9   | IN_COMMITTEE        | Introduced in House; Referred to the House Committee on Ways and Means.
            us/115/s9    | IN_COMMITTEE        | Read twice and referred to the Committee on Finance.
            us/115/hr9   | REPORTED            | Reported by the Committee on Judiciary. H. Rept. 115-1.
            us/115/s9    | REPORTED            | Committee on Finance. Reported by Senator Hatch without amendment. With written report No. 115-2.
            us/115/hr9   | REPORTED            | Committee on Energy and Commerce discharged.
            us/115/hr9   | PASSED_ONE_CHAMBER  | On passage Passed by recorded vote: 388 - 25 (Roll no. 91).
            us/115/hr9   | PASSED_ONE_CHAMBER  | On motion to suspend the rules and pass the bill Agreed to by voice vote.
            us/115/s9    | PASSED_ONE_CHAMBER  | Passed Senate with an amendment by Unanimous Consent.
            us/115/hr9   | PASSED_BOTH_CHAMBERS| Passed House.; Passed Senate without amendment by Yea-Nay Vote. 97 - 2. Record Vote Number: 60.
            us/115/hr9   | TO_EXECUTIVE        | Passed House.; Passed Senate without amendment by Voice Vote.; Presented to President.
            us/115/hr9   | VETOED              | Presented to President.; Vetoed by President.
            us/115/hr9   | VETOED              | Presented to President.; Pocket Vetoed by President.
            us/115/hr9   | ENACTED             | Presented to President.; Signed by President.; Became Public Law No: 115-164.
            us/115/hr9   | ENACTED             | Vetoed by President.; Passed House over veto: 300 - 100.; Passed Senate over veto by Yea-Nay Vote. 80 - 20.; Became Public Law No: 115-164.
            us/115/hr9   | FAILED              | On passage Failed by the Yeas and Nays: 200 - 210 (Roll no. 5).
            us/115/hres9 | ADOPTED             | Submitted in House; On agreeing to the resolution Agreed to by voice vote.
            us/115/sres9 | ADOPTED             | Resolution agreed to in Senate without amendment and with a preamble by Unanimous Consent.
            us/115/hconres9 | PASSED_ONE_CHAMBER | On agreeing to the resolution Agreed to by voice vote.
            us/115/hconres9 | ADOPTED          | On agreeing to the resolution Agreed to by voice vote.; Resolution agreed to in Senate without amendment by Voice Vote.
            nm/2017/hb12 | INTRODUCED          | Introduced
            nm/2017/hb12 | IN_COMMITTEE        | Referred to House Judiciary Committee
            nm/2017/hb12 | REPORTED            | Reported favorably
            nm/2017/hb12 | PASSED_ONE_CHAMBER  | Passed House
            nm/2017/hb12 | PASSED_BOTH_CHAMBERS| Passed House; Passed Senate
            nm/2017/hb12 | TO_EXECUTIVE        | Passed House; Passed Senate; Sent to Governor
            nm/2017/hb12 | VETOED              | Sent to Governor; Vetoed by Governor
            nm/2017/hb12 | ENACTED             | Sent to Governor; Signed by Governor, Chapter 193
            nm/2017/hb12 | ENACTED             | Sent to Governor; Became law without signature
            nm/2017/hb12 | FAILED              | Failed House third reading
            nm/2017/hb12 | WITHDRAWN           | Withdrawn by author
            """)
    void readsTheStageFromTheActions(String bill, BillStage stage, String actions) {
        assertThat(read(bill, actions.split("; ")).stage()).isEqualTo(stage);
    }

    @Test
    void doesNotDependOnTheOrderInWhichActionsArrive() {
        List<BillAction> actions = actions("Introduced in House", "Passed House.", "Presented to President.");
        BillStage forwards = stage(actions, LATER).stage();
        assertThat(stage(actions.reversed(), LATER).stage()).isEqualTo(forwards).isEqualTo(BillStage.TO_EXECUTIVE);
    }

    @Test
    void knowsNothingOfABillWithoutActions() {
        assertThat(stage(List.of(), LATER).stage()).isEqualTo(BillStage.UNKNOWN);
    }

    @Test
    void hasTheStageOfTheDayThatIsAskedFor() {
        List<BillAction> actions = actions("Introduced in House", "Passed House.", "Became Public Law No: 115-164.");
        assertThat(stage(actions, DAY).stage()).isEqualTo(BillStage.INTRODUCED);
        assertThat(stage(actions, DAY.plusDays(1)).stage()).isEqualTo(BillStage.PASSED_ONE_CHAMBER);
        assertThat(stage(actions, DAY.plusDays(2)).on()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void citesTheLawInItsSentence() {
        StageReading read = StageRule.read(
                BillId.of("us/115/hr1865"),
                DAY,
                actions("Became Public Law No: 115-164."),
                List.of(new BillLaw("Public Law", "115-164")),
                LATER);
        assertThat(read.sentence()).isEqualTo("Became law on April 3, 2017 as Pub. L. 115-164.");
    }

    @Test
    void diesWithItsCongressUnlessItIsEnded() {
        assertThat(died("us/115/hr9", BillStage.REPORTED, LocalDate.of(2019, 1, 2)))
                .isEmpty();
        StageReading dead =
                died("us/115/hr9", BillStage.REPORTED, LocalDate.of(2019, 1, 3)).orElseThrow();
        assertThat(dead.stage()).isEqualTo(BillStage.DIED);
        assertThat(dead.sentence()).startsWith("It died when the 115th Congress ended on January 3, 2019.");
        assertThat(died("us/115/hr9", BillStage.ENACTED, LATER)).isEmpty();
        assertThat(died("us/115/hres9", BillStage.ADOPTED, LATER)).isEmpty();
    }

    @Test
    void waitsTenDaysWithoutSundaysForThePresident() {
        assertThat(died("us/115/hr9", BillStage.TO_EXECUTIVE, LocalDate.of(2019, 1, 14)))
                .isEmpty();
        assertThat(died("us/115/hr9", BillStage.TO_EXECUTIVE, LocalDate.of(2019, 1, 15)))
                .isPresent();
    }

    @Test
    void findsTheBillThroughWhichItBecameLaw() {
        Enactment through = EnactedThrough.told(
                        BillId.of("us/115/s1693"),
                        actions("For further action, see H.R.1865, which became Public Law 115-164 on 4/11/2018."))
                .orElseThrow();
        assertThat(through.bill()).isEqualTo(BillId.of("us/115/hr1865"));
        assertThat(through.law()).isEqualTo("115-164");
        assertThat(through.certain()).isTrue();
    }

    @Test
    void letsStagesBeSkippedButNotGoneBack() {
        assertThat(BillStage.INTRODUCED.canBecome(BillStage.ENACTED)).isTrue();
        assertThat(BillStage.REPORTED.canBecome(BillStage.INTRODUCED)).isFalse();
        assertThat(BillStage.VETOED.canBecome(BillStage.ENACTED)).isTrue();
        assertThat(BillStage.ENACTED.canBecome(BillStage.DIED)).isFalse();
    }

    private static StageReading read(String bill, String... texts) {
        return StageRule.read(BillId.of(bill), null, actions(texts), List.of(), LATER);
    }

    private static StageReading stage(List<BillAction> actions, LocalDate asOf) {
        return StageRule.read(BillId.of("us/115/hr9"), null, actions, List.of(), asOf);
    }

    private static java.util.Optional<StageReading> died(String bill, BillStage stage, LocalDate asOf) {
        return Died.on(asOf, BillId.of(bill), new StageReading(stage, DAY, stage.sentence()), LocalDate.of(2019, 1, 3));
    }

    /** One action a day, each as the chamber it names took it. */
    private static List<BillAction> actions(String... texts) {
        List<BillAction> actions = new ArrayList<>();
        for (String text : texts) {
            actions.add(new BillAction(
                    DAY.plusDays(actions.size()), null, text, null, chamber(text), List.of(), List.of()));
        }
        return actions;
    }

    private static @org.jspecify.annotations.Nullable Chamber chamber(String text) {
        return text.contains("Roll no") || text.startsWith("On ") ? Chamber.HOUSE : null;
    }
}
