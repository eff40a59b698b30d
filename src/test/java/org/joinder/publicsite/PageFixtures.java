package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Redline;
import org.joinder.campaigns.CampaignPictures;
import org.joinder.campaigns.Lineage;
import org.joinder.campaigns.Momentum;
import org.joinder.charts.Chart;

/** Page records full of invented things, for rendering. */
final class PageFixtures {

    static final LocalDate DAY = LocalDate.of(2021, 3, 9);

    private PageFixtures() {}

    static CampaignPage aCampaign(String title) {
        return new CampaignPage(
                "/campaigns/state-enforcement",
                title,
                "Let states enforce their own law on telephone fraud beside the federal one.",
                "Two letters, one bill and one law in three years. What came of it is narrower than what was asked.",
                new StageNow(
                        new StageChip("Enacted differently", "good"),
                        LocalDate.of(2022, 5, 23),
                        List.of(
                                "S. 9901 (117th Congress), which does part of it, became law on May 23, 2022.",
                                "The ask on 15 U.S.C. 9901(b) itself is not law; it is recorded as introduced."),
                        null),
                List.of(aRoll(2022, true), aRoll(2021, true), aRoll(2019, false)),
                List.of(anAsk()),
                List.of(new BillLine(
                        "S. 9901 (117th Congress)",
                        "/bills/117/s9901",
                        "Two Words on Telephone Fraud Act",
                        new StageChip("Enacted", "good"),
                        "It became Public Law 117-999.",
                        DAY)),
                List.of(
                        new Moment(
                                LocalDate.of(2022, 5, 23),
                                "Bill",
                                "S. 9901: Became Public Law 117-999",
                                "/bills/117/s9901"),
                        new Moment(
                                DAY,
                                "Letter",
                                "“Two words”: 52 jurisdictions = 49 states + DC + 2 territories",
                                "/letters/x"),
                        new Moment(LocalDate.of(2019, 1, 2), "Outcome", "15 U.S.C. 9901(b): open", null)),
                List.of(new RecordLine("Two words", "/letters/2021-03-09-two-words", DAY, "52 jurisdictions")),
                List.of(new RecordLine("Reyes asks for two words", "/releases/nm/2021-03-09-reyes", DAY, "New Mexico")),
                List.of(new CampaignPage.SourcesOf(
                        "Two words",
                        DAY,
                        List.of(
                                new SourceLine(
                                        "Page of the association",
                                        "https://example.org/letter",
                                        LocalDate.of(2024, 5, 6)),
                                new SourceLine("A clipping", null, null)))),
                pictures());
    }

    private static CampaignPictures pictures() {
        var letter = new Lineage.Item(
                "letter-1",
                Lineage.Kind.LETTER,
                "Two words",
                "March 9, 2021",
                DAY,
                null,
                "/letters/2021-03-09-two-words");
        var bill = new Lineage.Item("bill-1", Lineage.Kind.BILL, "S. 9901", "Enacted", DAY, null, "/bills/117/s9901");
        return new CampaignPictures(
                Momentum.of(List.of(DAY, LocalDate.of(2022, 5, 23)), LocalDate.of(2022, 6, 1)),
                List.of(new Chart(
                        Chart.Kind.BARS,
                        "Coalition from letter to letter",
                        "47 signers in 2019, 52 in 2021.",
                        "Letter of",
                        "Signers",
                        List.of("2019-01-02", "2021-03-09"),
                        List.of(new Chart.Series("Known by name", List.of(47, 52))),
                        null)),
                new Lineage(
                        List.of(letter, bill), List.of(new Lineage.Step(letter, bill, "pending when it was sent"))));
    }

    static LetterPage aLetter(String subject) {
        return new LetterPage(
                "/letters/2021-03-09-two-words",
                subject,
                DAY,
                List.of(
                        new LetterPage.Addressee("Jane Roe", "Chair", "House Committee on Examples"),
                        new LetterPage.Addressee("John Poe", "Ranking member", "House Committee on Examples")),
                List.of("New Mexico", "Georgia"),
                aRoll(2021, true),
                Arrays.stream(Jurisdiction.values())
                        .limit(52)
                        .map(office -> new LetterPage.Signer(
                                office.usps(),
                                office.displayName(),
                                "Pat Doe",
                                "Attorney General",
                                "/offices/" + office.usps()))
                        .toList(),
                List.of(anAsk()),
                List.of("Dear Chair Roe:", "We, the undersigned, ask for two words.", "Thank you."),
                List.of(new RecordLine("State enforcement", "/campaigns/state-enforcement", null, "")),
                List.of(),
                List.of(),
                new LetterPage.Frozen(
                        "joinder-roster/1\n",
                        "0".repeat(64),
                        "Letterhead of the association",
                        DAY,
                        List.of(new LetterPage.Late("Guam", "joined late", DAY, "By letter"))),
                "/letters/2021-03-09-two-words.pdf",
                List.of(new LetterPage.Done(DAY, "Jane Roe: Replied.", null, "Letter of the committee")));
    }

    static ReleasePage aRelease(String headline, String paragraph, String sourceAddress) {
        return new ReleasePage(
                "/releases/nm/2021-03-09-reyes",
                headline,
                "New Mexico",
                "/offices/nm",
                DAY,
                "Ana Reyes",
                "Letter",
                List.of("Lee Park, (505) 555-0100"),
                List.of(new RecordLine("15 U.S.C. 9901(b)", "/usc/15/9901#b", null, "Section or law")),
                List.of(paragraph),
                sourceAddress,
                "ab".repeat(32));
    }

    static AskedWords anAsk() {
        return new AskedWords(
                "15 U.S.C. 9901(b)",
                "/usc/15/9901#b",
                "Two words",
                "/letters/2021-03-09-two-words",
                DAY,
                "Insert “or State” after “Federal”.",
                "the enforcement of any Federal or State law",
                "as written in the letter",
                null,
                Redline.between("the enforcement of any Federal law", "the enforcement of any Federal or State law"),
                null,
                "Introduced. A bill took it up.",
                aWay());
    }

    private static AskWay aWay() {
        return new AskWay(
                List.of(new AskWay.Row(
                        "H.R. 99 (117th Congress)",
                        "/bills/117/hr99",
                        "does what is asked",
                        DAY,
                        null,
                        List.of(new AskWay.Passed("House", DAY.plusDays(9))),
                        DAY.plusDays(30),
                        List.of("Pub. L. 117-999"),
                        null)),
                List.of(new AskWay.Since(
                        "15 U.S.C. 9901(c)",
                        "/usc/15/9901#c",
                        DAY.plusDays(30),
                        "Pub. L. 117-999",
                        "(c) Other words.")));
    }

    static Roll aRoll(int year, boolean whole) {
        var absent = Set.of(Jurisdiction.OHIO, Jurisdiction.GUAM, Jurisdiction.AMERICAN_SAMOA);
        Map<String, Joined> offices = Arrays.stream(Jurisdiction.values())
                .collect(Collectors.toMap(
                        Jurisdiction::usps,
                        office -> absent.contains(office)
                                ? whole ? Joined.ABSENT : Joined.UNKNOWN
                                : office == Jurisdiction.NEW_MEXICO ? Joined.LEAD : Joined.JOINED,
                        (one, other) -> one,
                        TreeMap::new));
        return new Roll(
                "Two words of " + year,
                "/letters/" + year + "-03-09-two-words",
                LocalDate.of(year, 3, 9),
                "53 jurisdictions = 49 states + DC + 3 territories",
                whole,
                offices,
                List.of("Ohio says it joined 60 others, which would make 61; 53 signers are recorded."));
    }
}
