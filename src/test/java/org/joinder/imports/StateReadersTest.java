package org.joinder.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.MemberVote;
import org.joinder.legislation.Sponsor;
import org.junit.jupiter.api.Test;

/** What LegiScan and Open States tell of a bill of a state, in invented files of their formats. */
class StateReadersTest {

    static final String LEGISCAN_BILL = """
            {"bill":{"bill_id":700,"change_hash":"x","session":{"session_id":9,"year_start":2011,"year_end":2012,"special":0},
            "url":"https:\\/\\/legiscan.com\\/AK\\/bill\\/HB77\\/2011","status":2,"status_date":"2011-04-11","state":"AK",
            "bill_number":"HB77","bill_type":"B","body":"H","title":"Testing","description":"An Act about testing.",
            "committee":{"committee_id":21,"chamber":"S","name":"Health"},
            "history":[{"date":"2011-01-18","action":"READ THE FIRST TIME - REFERRALS","chamber":"H"},
            {"date":"2011-04-11","action":"PASSED Y24 N16","chamber":"H"}],
            "sponsors":[{"people_id":1,"name":"Ann Able","party":"R","sponsor_type_id":1,"district":"HD-001"},
            {"people_id":2,"name":"Ben Baker","party":"D","sponsor_type_id":2,"district":"HD-002"}],
            "sasts":[{"type":"Same As","sast_bill_number":"SB12"}],"subjects":[{"subject_id":1,"subject_name":"Health"}],
            "texts":[{"doc_id":5,"date":"2011-01-18","type":"Introduced","url":"https://legiscan.com/AK/text/HB77/id/5",
            "state_link":"https://example.gov/hb77"}],
            "votes":[{"roll_call_id":154366,"date":"2011-04-11","desc":"Final passage","yea":24,"nay":16,"passed":1,
            "chamber":"H","url":"https://legiscan.com/AK/rollcall/HB77/id/154366"}],"amendments":[]}}""";

    static final String LEGISCAN_VOTE = """
            {"roll_call":{"roll_call_id":154366,"bill_id":700,"date":"2011-04-11","desc":"Final passage","yea":1,"nay":1,
            "passed":1,"chamber":"H","votes":[{"people_id":1,"vote_id":1,"vote_text":"Yea"},
            {"people_id":2,"vote_id":2,"vote_text":"Nay"}]}}""";

    static final String LEGISCAN_PERSON = """
            {"person":{"people_id":1,"state_id":2,"party":"R","role":"Rep","name":"Ann Able","district":"HD-001"}}""";

    private static final String OPEN_STATES_BILL = """
            {"id":"ocd-bill/1","session":"2025-2026","jurisdiction":{"id":"ocd-jurisdiction/country:us/state:mi/government"},
            "from_organization":{"classification":"lower"},"identifier":"HB 4420","title":"Testing of funds",
            "subject":["Funds"],"first_action_date":"2025-05-01","updated_at":"2026-06-14T01:52:56.034029+00:00",
            "sponsorships":[{"name":"Able","primary":true,"person":{"id":"ocd-person/1","party":"Republican"}},
            {"name":"Baker","primary":false}],
            "actions":[{"date":"2025-05-01","description":"introduced","classification":["introduction"],
            "organization":{"name":"House","classification":"lower"}},
            {"date":"2025-12-02","description":"assigned PA 32'25","classification":["became-law"],
            "organization":{"name":"Executive","classification":"executive"}}],
            "versions":[{"note":"Introduced","date":"2025-05-01","links":[{"url":"https://example.gov/hb4420"}]}],
            "votes":[{"identifier":"RC 12","motion_text":"Passage","start_date":"2025-06-01","result":"pass",
            "organization":{"name":"House"},"counts":[{"option":"yes","value":60},{"option":"no","value":50}]}]}""";

    @Test
    void readsABillOfLegiScan() {
        BillDocument bill = legiScan(LEGISCAN_BILL).bills().getFirst();
        assertThat(bill.id()).isEqualTo(BillId.of("ak/2011-2012/hb77"));
        assertThat(bill.introduced()).isEqualTo(LocalDate.of(2011, 1, 18));
        assertThat(bill.sponsors()).extracting(Sponsor::name).containsExactly("Ann Able");
        assertThat(bill.cosponsors()).extracting(Sponsor::name).containsExactly("Ben Baker");
        assertThat(bill.relatedBills()).extracting(each -> each.id()).containsExactly("ak/2011-2012/sb12");
        assertThat(bill.votes().getFirst().yeas()).isEqualTo(24);
        assertThat(bill.versions().getFirst().urls()).hasSize(2);
        assertThat(bill.statedStage()).extracting(each -> each.stage()).isEqualTo(BillStage.PASSED_ONE_CHAMBER);
    }

    @Test
    void namesABillOfCongressInLegiScanAsCongressDoes() {
        String federal = LEGISCAN_BILL
                .replace("\"AK\"", "\"US\"")
                .replace("HD-001", "HD-MO-2")
                .replace("\"year_start\":2011,\"year_end\":2012", "\"year_start\":2017,\"year_end\":2018");
        BillDocument bill = legiScan(federal).bills().getFirst();
        assertThat(bill.id()).isEqualTo(BillId.of("us/115/hr77"));
        assertThat(bill.sponsors().getFirst().state()).isEqualTo("MO");
    }

    @Test
    void readsARollCallAndAPersonOfLegiScan() {
        var rollCall = legiScan(LEGISCAN_VOTE).rollCalls().getFirst();
        assertThat(rollCall.key()).isEqualTo("legiscan/154366");
        assertThat(rollCall.members()).extracting(MemberVote::castAs).containsExactly("Yea", "Nay");
        var person = legiScan(LEGISCAN_PERSON).legislators().getFirst();
        assertThat(person.state()).as("LegiScan's state 2").isEqualTo("AK");
        assertThat(person.chamber()).isEqualTo("House");
    }

    @Test
    void readsABillOfOpenStates() {
        BillDocument bill = openStates(OPEN_STATES_BILL).getFirst();
        assertThat(bill.id()).isEqualTo(BillId.of("mi/2025-2026/hb4420"));
        assertThat(bill.sponsors()).extracting(Sponsor::name).containsExactly("Able");
        assertThat(bill.actions()).extracting(each -> each.type()).containsExactly("introduction", "became-law");
        assertThat(bill.votes().getFirst().number()).isEqualTo(12);
        assertThat(bill.votes().getFirst().yeas()).isEqualTo(60);
        assertThat(bill.versions().getFirst().urls()).containsExactly("https://example.gov/hb4420");
    }

    @Test
    void readsAPageOfResultsOfOpenStates() {
        assertThat(openStates("{\"results\":[" + OPEN_STATES_BILL + "],\"pagination\":{\"page\":1}}"))
                .hasSize(1);
        assertThat(openStates("{\"results\":[],\"pagination\":{\"page\":1}}")).isEmpty();
    }

    @Test
    void readsTheTablesOfOpenStatesTogether() {
        OpenStatesCsv csv = new OpenStatesCsv();
        csv.add(
                "bill_actions",
                table("id,bill_id,date,description,classification\n"
                        + "a1,b1,2025-05-01,\"introduced, read\",\"['introduction']\"\n"
                        + "a2,b1,2025-06-01,passed,\"['passage']\""));
        csv.add("bill_sponsorships", table("bill_id,name,primary,person_id\nb1,Able,True,p1\nb1,Baker,False,"));
        csv.add("bill_versions", table("id,bill_id,note,date\nv1,b1,Introduced,2025-05-01"));
        csv.add("bill_version_links", table("version_id,url\nv1,https://example.gov/1"));
        csv.add(
                "bills",
                table(
                        "id,identifier,title,classification,subject,session_identifier,jurisdiction,organization_classification\n"
                                + "b1,HB 12,\"A \"\"quoted\"\" title\",\"['bill']\",\"['Funds', 'Health']\",2025,New Mexico,lower"));
        BillDocument bill = csv.documents().getFirst();
        assertThat(bill.id()).isEqualTo(BillId.of("nm/2025/hb12"));
        assertThat(bill.title()).isEqualTo("A \"quoted\" title");
        assertThat(bill.subjects()).containsExactly("Funds", "Health");
        assertThat(bill.introduced()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(bill.actions()).hasSize(2);
        assertThat(bill.cosponsors()).extracting(Sponsor::name).containsExactly("Baker");
        assertThat(bill.versions().getFirst().urls()).containsExactly("https://example.gov/1");
    }

    @Test
    void refusesWhatIsOfAnotherKindOrBroken() {
        assertThatThrownBy(() -> legiScan("{\"other\":1}")).hasMessageContaining("no file of a LegiScan dataset");
        assertThatThrownBy(() -> legiScan("{\"bill\":")).hasMessageContaining("not well-formed JSON");
        assertThatThrownBy(() -> openStates("{\"a\":1}")).hasMessageContaining("holds no bills of Open States");
        assertThatThrownBy(() -> openStates(OPEN_STATES_BILL.replace("country:us/state:mi", "country:ca")))
                .hasMessageContaining("names no bill");
        assertThatThrownBy(() -> legiScan("[".repeat(100_000))).isInstanceOf(RefusedDocument.class);
    }

    private static SourceRecords legiScan(String json) {
        return new LegiScanReader().read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<BillDocument> openStates(String json) {
        return new OpenStatesReader()
                .read("test.json", json.getBytes(StandardCharsets.UTF_8))
                .bills();
    }

    private static byte[] table(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
