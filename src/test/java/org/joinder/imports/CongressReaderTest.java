package org.joinder.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillPart;
import org.joinder.legislation.MemberVote;
import org.joinder.legislation.RollCall;
import org.junit.jupiter.api.Test;

class CongressReaderTest {

    static final String REQUEST = "\"request\":{\"billNumber\":\"21\",\"billType\":\"hr\",\"congress\":\"117\"}";

    static final String BILL = """
            {"bill":{"actions":{"count":2,"url":"x"},"amendments":{"count":3},"congress":117,"cosponsors":{"count":1},
            "introducedDate":"2021-01-04","laws":[{"number":"117-263","type":"Public Law"}],"number":"21",
            "originChamber":"House","policyArea":{"name":"Government"},
            "committeeReports":[{"citation":"H. Rept. 117-9","url":"x"}],
            "sponsors":[{"bioguideId":"C001078","fullName":"Rep. Connolly, Gerald E. [D-VA-11]","party":"D","state":"VA",
            "district":11}],"title":"An Authorization Act","type":"HR","updateDate":"2022-03-25T01:16:59Z"},
            "request":{"billNumber":"21","billType":"hr","congress":"117"}}""";

    static final String ACTIONS = """
            {"actions":[{"actionCode":"H37300","actionDate":"2021-01-05","actionTime":"12:17:14","committees":null,
            "recordedVotes":[{"chamber":"House","congress":117,"date":"2021-01-05T17:17:14Z","rollNumber":7,
            "sessionNumber":1,"url":"https://clerk.house.gov/evs/2021/roll007.xml"}],
            "sourceSystem":{"code":2,"name":"House floor actions"},
            "text":"On passage Passed by the Yeas and Nays: 220 - 200 (Roll no. 7).","type":"Floor"},
            {"actionDate":"2021-01-04","sourceSystem":{"code":1,"name":"House committee actions"},
            "text":"Referred to the House Committee on Oversight and Reform.","type":"IntroReferral"}],%s}""".formatted(REQUEST);

    private static final String COSPONSORS = """
            {"cosponsors":[{"bioguideId":"C001108","fullName":"Rep. Comer, James [R-KY-1]","isOriginalCosponsor":true,
            "party":"R","sponsorshipDate":"2021-01-04","sponsorshipWithdrawnDate":"2021-02-01","state":"KY","district":1}],
            "pagination":{"count":1,"countIncludingWithdrawnCosponsors":1},%s}""".formatted(REQUEST);

    static final String HOUSE_VOTE = """
            {"houseRollCallVoteMemberVotes":{"congress":117,"sessionNumber":1,"rollCallNumber":7,"legislationNumber":"21",
            "legislationType":"HR","result":"Passed","startDate":"2021-01-05T12:17:00-05:00","voteQuestion":"On Passage",
            "results":[{"bioguideID":"C001078","firstName":"Gerald","lastName":"Connolly","voteCast":"Yea","voteParty":"D",
            "voteState":"VA"},{"bioguideID":"C001108","firstName":"James","lastName":"Comer","voteCast":"Nay",
            "voteParty":"R","voteState":"KY"}]}}""";

    @Test
    void readsABillWithWhatStandsOnItself() {
        BillDocument bill = bill(BILL);
        assertThat(bill.id().toString()).isEqualTo("us/117/hr21");
        assertThat(bill.introduced()).isEqualTo(LocalDate.of(2021, 1, 4));
        assertThat(bill.sponsors().getFirst().district()).isEqualTo("11");
        assertThat(bill.laws().getFirst().number()).isEqualTo("117-263");
        assertThat(bill.committeeReports()).containsExactly("H. Rept. 117-9");
        assertThat(bill.amendments()).isEqualTo(3);
        assertThat(bill.parts())
                .as("counts of lists are no lists")
                .doesNotContain(BillPart.ACTIONS, BillPart.COSPONSORS);
    }

    @Test
    void readsAPartByTheBillItsRequestNames() {
        BillDocument actions = bill(ACTIONS);
        assertThat(actions.id().toString()).isEqualTo("us/117/hr21");
        assertThat(actions.parts()).containsExactlyInAnyOrder(BillPart.ACTIONS, BillPart.VOTES);
        assertThat(actions.actions()).hasSize(2);
        assertThat(actions.votes()).extracting(each -> each.number()).containsExactly(7);
        assertThat(bill(COSPONSORS).cosponsors().getFirst().withdrawn()).isEqualTo(LocalDate.of(2021, 2, 1));
    }

    @Test
    void readsTheXmlOfTheSameAnswer() {
        BillDocument bill = bill("""
                <api-root><bill><number>21</number><type>HR</type><congress>117</congress><title>An Authorization Act</title>
                <introducedDate>2021-01-04</introducedDate><laws><item><type>Public Law</type><number>117-263</number></item>
                </laws><sponsors><item><bioguideId>C001078</bioguideId><fullName>Rep. Connolly</fullName></item></sponsors>
                </bill></api-root>""");
        assertThat(bill.laws()).hasSize(1);
        assertThat(bill.sponsors()).hasSize(1);
    }

    @Test
    void readsAListOfBills() {
        List<BillDocument> bills = read("""
                {"bills":[{"congress":117,"number":"21","type":"HR","title":"One","updateDate":"2022-03-25"},
                {"congress":117,"number":"22","type":"SJRES","title":"Two","updateDate":"2022-03-25"}]}""").bills();
        assertThat(bills).extracting(each -> each.id().toString()).containsExactly("us/117/hr21", "us/117/sjres22");
    }

    @Test
    void readsTheVoteOfEachMemberOfTheHouse() {
        RollCall vote = read(HOUSE_VOTE).rollCalls().getFirst();
        assertThat(vote.key()).isEqualTo("us/117/house/1/7");
        assertThat(vote.date()).isEqualTo(LocalDate.of(2021, 1, 5));
        assertThat(vote.members())
                .extracting(MemberVote::name, MemberVote::state, MemberVote::castAs)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Gerald Connolly", "VA", "Yea"),
                        org.assertj.core.groups.Tuple.tuple("James Comer", "KY", "Nay"));
    }

    @Test
    void refusesAnAnswerThatIsNone() {
        assertThatThrownBy(() -> read("{\"error\":\"API_KEY_INVALID\"}"))
                .hasMessageContaining("no answer of the Congress.gov API");
        assertThatThrownBy(() -> read("<html>Rate limited</html>")).isInstanceOf(RefusedDocument.class);
    }

    private static BillDocument bill(String text) {
        return read(text).bills().getFirst();
    }

    private static SourceRecords read(String text) {
        return new CongressReader().read("test.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
