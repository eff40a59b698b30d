package org.joinder.imports;

import java.nio.charset.StandardCharsets;

/**
 * One invented bill in GovInfo's two layouts: a passage told by two systems, a vote told twice under two sessions, a
 * cosponsor who withdrew, a committee with a subcommittee, a summary in CDATA, and a law.
 */
final class BillXml {

    private final boolean old;
    private int number = 4321;
    private String updated = "2018-03-01T10:00:00Z";
    private String title = "Testing of Importers Act of 2017";
    private String more = "";

    private BillXml(boolean old) {
        this.old = old;
    }

    static BillXml inOldLayout() {
        return new BillXml(true);
    }

    static BillXml inVersion3() {
        return new BillXml(false);
    }

    BillXml number(int newNumber) {
        number = newNumber;
        return this;
    }

    BillXml updated(String when) {
        updated = when;
        return this;
    }

    BillXml title(String newTitle) {
        title = newTitle;
        return this;
    }

    BillXml with(String xml) {
        more = xml;
        return this;
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <billStatus>%s<bill>%s<congress>115</congress><originChamber>House</originChamber>
                <introducedDate>2017-04-03</introducedDate>%s<title>%s</title>
                <titles><item><titleType>Official Title as Introduced</titleType><title>To test importers.</title></item>
                <item><titleType>Short Titles as Introduced</titleType><title>%s</title></item></titles>
                <sponsors><item><bioguideId>W000812</bioguideId><fullName>Rep. Wagner, Ann [R-MO-2]</fullName>
                <party>R</party><state>MO</state><district>2</district></item></sponsors>
                <cosponsors><item><bioguideId>B001281</bioguideId><fullName>Rep. Beatty, Joyce [D-OH-3]</fullName>
                <party>D</party><state>OH</state><sponsorshipDate>2017-04-03</sponsorshipDate>
                <isOriginalCosponsor>True</isOriginalCosponsor></item>
                <item><bioguideId>M001166</bioguideId><fullName>Rep. McNerney, Jerry [D-CA-9]</fullName><party>D</party>
                <state>CA</state><sponsorshipDate>2017-09-13</sponsorshipDate><isOriginalCosponsor>False</isOriginalCosponsor>
                <sponsorshipWithdrawnDate>2017-09-25</sponsorshipWithdrawnDate></item></cosponsors>
                %s%s%s%s%s
                <relatedBills><item><type>%s</type><congress>115</congress><number>1693</number><title>A sibling</title>
                <latestAction><actionDate>2018-01-10</actionDate><text>Placed on Calendar.</text></latestAction>
                <relationshipDetails><item><type>Related bill</type><identifiedBy>CRS</identifiedBy></item></relationshipDetails>
                </item></relatedBills>
                <laws><item><type>Public Law</type><number>115-999</number></item></laws>
                <textVersions><item><type>Introduced in House</type><date>2017-04-03T04:00:00Z</date><formats><item>
                <url>https://www.govinfo.gov/content/pkg/BILLS-115hr4321ih/xml/BILLS-115hr4321ih.xml</url></item></formats></item>
                <item><type/><date/><formats/></item></textVersions>%s</bill></billStatus>
                """.formatted(
                        old ? "" : "<version>3.0.0</version>",
                        old
                                ? "<billNumber>" + number + "</billNumber><billType>HR</billType>"
                                : "<number>" + number + "</number><type>HR</type>",
                        updated.isEmpty() ? "" : "<updateDate>" + updated + "</updateDate>",
                        title,
                        title,
                        committees(),
                        actions(),
                        subjects(),
                        summaries(),
                        old ? votes() : "",
                        "S",
                        more);
    }

    private String committees() {
        String item = """
                <item><systemCode>hsju00</systemCode><name>Judiciary Committee</name><chamber>House</chamber>
                <type>Standing</type><activities><item><name>Referred to</name><date>2017-04-03T16:01:15Z</date></item></activities>
                <subcommittees><item><systemCode>hsju08</systemCode><name>Crime Subcommittee</name><activities>
                <item><name>Referred to</name><date>2017-04-26T19:42:53Z</date></item></activities></item></subcommittees></item>""";
        return "<committees>" + (old ? "<billCommittees>" + item + "</billCommittees>" : item) + "</committees>";
    }

    private String actions() {
        return "<actions>"
                + """
                <item><actionDate>2018-04-11</actionDate><text>Became Public Law No: 115-999.</text><type>BecameLaw</type>
                <actionCode>36000</actionCode><sourceSystem><code>9</code><name>Library of Congress</name></sourceSystem></item>
                <item><actionDate>2018-02-27</actionDate><actionTime>18:00:15</actionTime>
                <text>On passage Passed by recorded vote: 388 - 25 (Roll no. 78).</text><type>Floor</type><actionCode>H37100</actionCode>
                <sourceSystem><code>2</code><name>House floor actions</name></sourceSystem>%s</item>
                <item><actionDate>2018-02-27</actionDate><actionTime>18:00:15</actionTime>
                <text>Passed/agreed to in House: On passage Passed by recorded vote: 388 - 25 (Roll no. 78).</text><type>Floor</type>
                <actionCode>8000</actionCode><sourceSystem><code>9</code><name>Library of Congress</name></sourceSystem></item>
                <item><actionDate>2017-04-03</actionDate><text>Referred to the House Committee on the Judiciary.</text>
                <type>IntroReferral</type>%s<sourceSystem><code>1</code><name>House committee actions</name></sourceSystem></item>
                """.formatted(
                        old ? "" : votes(), old ? committee() : "<committees><item>" + code() + "</item></committees>")
                + "</actions>";
    }

    private static String committee() {
        return "<committee>" + code() + "</committee>";
    }

    private static String code() {
        return "<systemCode>hsju00</systemCode><name>Judiciary Committee</name>";
    }

    private String votes() {
        String name = old
                ? "<fullActionName>On passage Passed by recorded vote: 388 - 25 (Roll no. 78).</fullActionName>"
                : "";
        String vote = "<recordedVote><rollNumber>78</rollNumber><url>https://clerk.house.gov/evs/2018/%s.xml</url>"
                + "<chamber>House</chamber><congress>115</congress><sessionNumber>%d</sessionNumber>"
                + "<date>2018-02-27T23:00:15Z</date>" + name + "</recordedVote>";
        return "<recordedVotes>" + vote.formatted("roll078", 2) + vote.formatted("roll78", 1) + "</recordedVotes>";
    }

    private String subjects() {
        String items = "<legislativeSubjects><item><name>Crime victims</name></item><item><name>Evidence</name></item>"
                + "</legislativeSubjects>";
        String area = "<policyArea><name>Crime and Law Enforcement</name></policyArea>";
        return old
                ? "<subjects><billSubjects>" + items + area + "</billSubjects></subjects>"
                : area + "<subjects>" + items + area + "</subjects>";
    }

    private String summaries() {
        String text = "<versionCode>00</versionCode><actionDesc>Introduced in House</actionDesc>"
                + "<actionDate>2017-04-03</actionDate>";
        return old
                ? "<summaries><billSummaries><item>" + text
                        + "<lastSummaryUpdateDate>2017-05-04T22:07:22Z</lastSummaryUpdateDate>"
                        + "<updateDate>2017-04-03T04:00:00Z</updateDate><text><![CDATA[<p><b>Tests</b> & more</p>]]></text>"
                        + "</item></billSummaries></summaries>"
                : "<summaries><summary>" + text + "<updateDate>2017-05-04T22:07:22Z</updateDate>"
                        + "<cdata><text><![CDATA[<p><b>Tests</b> & more</p>]]></text></cdata></summary></summaries>";
    }
}
