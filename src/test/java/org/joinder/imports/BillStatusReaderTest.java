package org.joinder.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillId;
import org.joinder.legislation.Sponsor;
import org.junit.jupiter.api.Test;

class BillStatusReaderTest {

    @Test
    void readsBothLayoutsIntoTheSameDocument() {
        assertThat(read(BillXml.inOldLayout().bytes()))
                .isEqualTo(read(BillXml.inVersion3().bytes()));
    }

    @Test
    void readsEveryPartOfABill() {
        BillDocument bill = read(BillXml.inVersion3().bytes());
        assertThat(bill.id()).isEqualTo(BillId.of("us/115/hr4321"));
        assertThat(bill.introduced()).isEqualTo(LocalDate.of(2017, 4, 3));
        assertThat(bill.titles()).hasSize(2);
        assertThat(bill.sponsors()).extracting(Sponsor::name).containsExactly("Rep. Wagner, Ann [R-MO-2]");
        assertThat(bill.committees()).extracting(each -> each.code()).containsExactly("hsju00", "hsju08");
        assertThat(bill.actions()).hasSize(4);
        assertThat(bill.votes()).hasSize(2);
        assertThat(bill.versions()).as("an empty item is no version").hasSize(1);
        assertThat(bill.subjects()).containsExactly("Crime victims", "Evidence");
        assertThat(bill.relatedBills()).extracting(each -> each.id()).containsExactly("us/115/s1693");
        assertThat(bill.laws()).hasSize(1);
        assertThat(bill.policyArea()).isEqualTo("Crime and Law Enforcement");
    }

    @Test
    void keepsACosponsorWhoWithdrewWithTheDay() {
        assertThat(read(BillXml.inOldLayout().bytes()).cosponsors())
                .extracting(Sponsor::withdrawn)
                .containsExactly(null, LocalDate.of(2017, 9, 25));
    }

    @Test
    void keepsTheMarkupOfASummaryInCdata() {
        assertThat(read(BillXml.inOldLayout().bytes()).summaries().getFirst().text())
                .isEqualTo("<p><b>Tests</b> & more</p>");
    }

    @Test
    void readsADocumentWithoutUpdateDate() {
        assertThat(read(BillXml.inVersion3().updated("").bytes()).updated()).isNull();
    }

    @Test
    void countsInTheFileWhatTheReaderReads() throws XMLStreamException {
        for (BillXml xml : new BillXml[] {BillXml.inOldLayout(), BillXml.inVersion3()}) {
            assertThat(BillCounts.in(xml.bytes()))
                    .containsAllEntriesOf(Map.of(
                            "actions",
                            4,
                            "cosponsors",
                            2,
                            "committees",
                            2,
                            "votes",
                            2,
                            "versions",
                            1,
                            "titles",
                            2,
                            "subjects",
                            2,
                            "relatedBills",
                            1,
                            "laws",
                            1,
                            "summaries",
                            1));
        }
    }

    @Test
    void refusesAnExternalEntity() {
        refused("""
                <?xml version="1.0"?><!DOCTYPE billStatus [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <billStatus><bill><title>&x;</title></bill></billStatus>""", "not well-formed");
    }

    @Test
    void refusesEntitiesThatGrow() {
        refused("""
                <?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>
                <billStatus><bill><title>&c;</title></bill></billStatus>""", "not well-formed");
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        refused("<billStatus>" + "<a>".repeat(5000) + "</a>".repeat(5000) + "</billStatus>", "Element Depth limit");
    }

    @Test
    void refusesATruncatedFile() {
        String whole = BillXml.inVersion3().text();
        refused(whole.substring(0, whole.length() / 2), "not well-formed");
    }

    @Test
    void refusesWhatIsNoBillStatus() {
        refused("<rss><channel/></rss>", "its root is <rss>");
        refused("<billStatus><bill><congress>115</congress></bill></billStatus>", "names no measure");
        refused("{}", "not well-formed");
    }

    @Test
    void refusesAnActionWithoutADay() {
        refused(
                BillXml.inVersion3().text().replace("<actionDate>2018-04-11</actionDate>", ""),
                "has an action without a day: Became Public Law");
    }

    private static void refused(String xml, String reason) {
        assertThatThrownBy(() -> read(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageContaining(reason);
    }

    private static BillDocument read(byte[] xml) {
        return new BillStatusReader().read("test.xml", xml).bills().getFirst();
    }
}
