package org.joinder.coalitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.joinder.base.Jurisdiction.ALABAMA;
import static org.joinder.base.Jurisdiction.DISTRICT_OF_COLUMBIA;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.MAINE;
import static org.joinder.base.Jurisdiction.NEW_MEXICO;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.base.Jurisdiction.TEXAS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.offices.Chosen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetLogicTest {

    private static final SignedLetter FIRST = letter(1, true, ALABAMA, MAINE, TEXAS, GUAM);
    private static final SignedLetter SECOND = letter(2, true, ALABAMA, TEXAS, DISTRICT_OF_COLUMBIA, NEW_MEXICO);
    private static final SignedLetter PARTLY_KNOWN = letter(3, false, GUAM, ALABAMA);
    private static final Map<LetterId, SignedLetter> LETTERS =
            Map.of(FIRST.id(), FIRST, SECOND.id(), SECOND, PARTLY_KNOWN.id(), PARTLY_KNOWN);

    private static final List<OfficeFacts> OFFICES = List.of(
            facts(ALABAMA, "Republican", Chosen.ELECTED),
            facts(MAINE, "Democratic", Chosen.LEGISLATURE),
            facts(TEXAS, "Republican", Chosen.ELECTED),
            facts(OHIO, null, Chosen.ELECTED),
            facts(DISTRICT_OF_COLUMBIA, "Democratic", Chosen.ELECTED),
            facts(GUAM, "Republican", null));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed:1                                | AL ME TX GU | ",
                "signed:1 and signed:2                   | AL TX       | ",
                "signed:1, signed:2                      | AL TX       | ",
                "signed:1 but not signed:2               | ME GU       | ",
                "signed:1 not signed:2                   | ME GU       | ",
                "signed:1 or signed:2                    | AL ME TX DC GU | ",
                "not signed:1 and not signed:2           | OH          | ",
                "signed:3                                | AL GU       | ME TX OH DC",
                "not signed:3                            |             | ME TX OH DC",
                "signed:3 and signed:1                   | AL GU       | ME TX",
                "party:republican                        | AL TX GU    | OH",
                "party:republican and region:south       | AL TX       | ",
                "region:south                            | AL TX DC    | ",
                "kind:territory or kind:district         | DC GU       | ",
                "chosen:legislature                      | ME          | GU",
                "not (chosen:elected or chosen:legislature) |          | GU",
                "office:oh                               | OH          | ",
                "signed:99                               |             | AL ME TX OH DC GU",
                "''                                      | AL ME TX OH DC GU | "
            })
    void answersEachExpression(String expression, @Nullable String fit, @Nullable String unknown) {
        var asked = ExpressionReader.read(expression);
        assertThat(answering(asked, Truth.YES)).isEqualTo(codes(fit));
        assertThat(answering(asked, Truth.UNKNOWN)).isEqualTo(codes(unknown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signed",
                "signed:x",
                "(signed:1",
                "signed:1)",
                "and",
                "not",
                "signed:1 signed:2",
                "party:green",
                "region:moon",
                "office:zz",
                "; drop table",
                "signed:1 or",
                "signed:99999999999999999999"
            })
    void saysWhatIsWrongWithAnExpression(String expression) {
        assertThatExceptionOfType(CoalitionRefused.class)
                .isThrownBy(() -> ExpressionReader.read(expression))
                .withMessageMatching("(?s).*[.]");
    }

    @Test
    void refusesWhatIsNestedOrLongBeyondReason() {
        assertThatExceptionOfType(CoalitionRefused.class)
                .isThrownBy(() -> ExpressionReader.read("(".repeat(100) + "member" + ")".repeat(50)));
        assertThatExceptionOfType(CoalitionRefused.class)
                .isThrownBy(() -> ExpressionReader.read("not ".repeat(40) + "member"));
        assertThatExceptionOfType(CoalitionRefused.class)
                .isThrownBy(() -> ExpressionReader.read("member and ".repeat(500) + "member"));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, BOTH",
        "NO, YES, JOINED",
        "YES, NO, DROPPED",
        "NO, NO, NEVER",
        "UNKNOWN, YES, UNKNOWN",
        "NO, UNKNOWN, UNKNOWN"
    })
    void tellsWhatAnOfficeDidBetweenTwoLetters(Truth earlier, Truth later, Between.Change expected) {
        assertThat(Between.change(earlier, later)).isEqualTo(expected);
    }

    @Test
    void putsAllFiftySixIntoOneOfTheGroups() {
        var sheet = Between.sheet(FIRST, SECOND);
        assertThat(sheet.rows()).hasSize(56);
        assertThat(sheet.sentence()).isEqualTo("2 joined, 2 dropped, 2 signed both, 50 signed neither, 0 not known.");
    }

    @Test
    void countsOnlyLettersWhereItIsKnownWhoSigned() {
        var sheet = Together.sheet(ALABAMA, LETTERS.values());
        assertThat(sheet.sentence()).isEqualTo("Alabama is known to have signed 3 letters.");
        assertThat(sheet.rows()).contains(List.of("Texas", "2", "2", "100%"), List.of("Guam", "2", "3", "67%"));
    }

    @Test
    void listsWhoWasNotAskedSinceTheHolderChanged() {
        var offices = List.of(
                new OfficeFacts(TEXAS, "Ann", null, null, true, LocalDate.parse("2025-01-01")),
                new OfficeFacts(OHIO, "Bob", null, null, true, LocalDate.parse("2020-01-01")),
                new OfficeFacts(GUAM, null, null, null, true, null));
        var sheet = NotAsked.sheet(
                offices, Map.of(TEXAS, LocalDate.parse("2019-05-23"), OHIO, LocalDate.parse("2020-01-01")));
        assertThat(sheet.rows()).containsExactly(List.of("Texas", "Ann", "2025-01-01", "2019-05-23"));
        assertThat(sheet.sentence()).contains("of 1 more");
    }

    @Test
    void callsThoseFirstWhoSignedMostBefore() {
        var sheet = CallList.sheet(Set.of(ALABAMA), 36, List.of(FIRST, SECOND, PARTLY_KNOWN));
        assertThat(sheet.sentence()).isEqualTo("1 of 36 signed, 35 more needed, 55 to call.");
        assertThat(sheet.rows().get(0)).containsExactly("Texas", "2 of 2", "1 of 1");
        assertThat(sheet.rows().get(1)).containsExactly("Guam", "2 of 3", "1 of 1");
    }

    @Test
    void everyJurisdictionHasOneRegion() {
        assertThat(Arrays.stream(Jurisdiction.values())
                        .collect(Collectors.groupingBy(Region::of, Collectors.counting())))
                .isEqualTo(Map.of(
                        Region.NORTHEAST, 9L,
                        Region.MIDWEST, 12L,
                        Region.SOUTH, 17L,
                        Region.WEST, 13L,
                        Region.TERRITORIES, 5L));
    }

    @Test
    void noCellOfAFileStartsAFormula() {
        var sheet = new Sheet("", List.of("A"), List.of(List.of("=1+1"), List.of("say \"x\", y"), List.of("")));
        assertThat(sheet.csv()).isEqualTo("\uFEFFA\r\n'=1+1\r\n\"say \"\"x\"\", y\"\r\n\r\n");
    }

    private static Set<Jurisdiction> answering(Expression asked, Truth wanted) {
        return OFFICES.stream()
                .filter(office -> asked.holds(office, LETTERS) == wanted)
                .map(OfficeFacts::office)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Jurisdiction.class)));
    }

    private static Set<Jurisdiction> codes(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(" ")).map(Jurisdiction::of).collect(Collectors.toSet());
    }

    private static SignedLetter letter(long id, boolean whole, Jurisdiction... signers) {
        return new SignedLetter(new LetterId(id), "L" + id, null, Set.of(signers), whole);
    }

    private static OfficeFacts facts(Jurisdiction office, @Nullable String party, @Nullable Chosen chosen) {
        return new OfficeFacts(office, "Holder", party, chosen, true, null);
    }
}
