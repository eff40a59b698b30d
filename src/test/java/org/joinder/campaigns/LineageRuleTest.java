package org.joinder.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joinder.campaigns.Lineage.Item;
import org.joinder.campaigns.Lineage.Kind;
import org.joinder.campaigns.LineageFacts.OfBill;
import org.joinder.campaigns.LineageFacts.OfCarrier;
import org.joinder.campaigns.LineageFacts.OfLaw;
import org.joinder.campaigns.LineageFacts.OfLetter;
import org.junit.jupiter.api.Test;

class LineageRuleTest {

    private static final Set<String> SECTION = Set.of("/us/usc/t47/s230");
    private static final OfLaw LAW = new OfLaw(item("law", Kind.LAW, "2018-04-11"), LocalDate.parse("2018-04-11"));

    private static Item item(String id, Kind kind, String on) {
        return new Item(id, kind, id, "", LocalDate.parse(on), null, null);
    }

    private static OfLetter letter(String on) {
        return new OfLetter(item(on.substring(0, 4), Kind.LETTER, on), LocalDate.parse(on), SECTION);
    }

    private static OfBill bill(String id, String introduced, String last, List<OfLaw> laws, OfCarrier carrier) {
        return new OfBill(
                item(id, Kind.BILL, introduced),
                LocalDate.parse(introduced),
                LocalDate.parse(last),
                "does it differently",
                laws,
                carrier);
    }

    private static List<String> steps(List<OfLetter> letters, OfBill... bills) {
        return LineageRule.of(new LineageFacts(letters, List.of(bills))).steps().stream()
                .map(step -> step.from().id() + " -> " + step.to().id())
                .toList();
    }

    @Test
    void leadsFromLetterToLetterToBillsToTheLawAndToTheLetterAfterIt() {
        var letters = List.of(letter("2019-05-23"), letter("2013-07-23"), letter("2017-08-16"));
        var house = bill("hr1865", "2017-04-03", "2018-04-11", List.of(LAW), null);
        var senate = bill("s1693", "2017-08-01", "2018-01-10", List.of(), new OfCarrier("law", "through it", true));

        assertThat(steps(letters, house, senate))
                .containsExactlyInAnyOrder(
                        "2013 -> 2017",
                        "2017 -> hr1865",
                        "2017 -> s1693",
                        "hr1865 -> law",
                        "s1693 -> law",
                        "law -> 2019");
    }

    @Test
    void aBillThatWasNotPendingWhenAnyLetterWasSentFollowsTheLatestLetterBeforeIt() {
        assertThat(steps(
                        List.of(letter("2013-07-23"), letter("2017-08-16")),
                        bill("s1", "2014-02-01", "2014-12-01", List.of(), null)))
                .contains("2013 -> s1");
    }

    @Test
    void aBillBeforeEveryLetterFollowsNone() {
        assertThat(steps(List.of(letter("2013-07-23")), bill("s1", "2011-02-01", "2012-12-01", List.of(), null)))
                .isEmpty();
    }

    @Test
    void lettersOnOtherSectionsAreNoStep() {
        var other = new OfLetter(
                item("other", Kind.LETTER, "2015-01-01"), LocalDate.parse("2015-01-01"), Set.of("/us/usc/t18/s1591"));

        assertThat(steps(List.of(letter("2013-07-23"), other))).isEmpty();
    }

    @Test
    void saysThatWhatNoSourceSaidIsNotConfirmed() {
        var house = bill("hr1865", "2017-04-03", "2018-04-11", List.of(LAW), null);
        var senate = bill("s1693", "2017-08-01", "2018-01-10", List.of(), new OfCarrier("law", "same title", false));

        assertThat(LineageRule.of(new LineageFacts(List.of(), List.of(house, senate)))
                        .steps())
                .extracting(Lineage.Step::words)
                .contains("perhaps (not confirmed): same title");
    }
}
