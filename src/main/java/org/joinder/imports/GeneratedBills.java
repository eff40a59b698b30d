package org.joinder.imports;

import java.time.LocalDate;
import java.util.Random;

/**
 * Invented bill status documents whose sizes are spread like those of a real Congress: a median of 10 KB, a mean of 15,
 * one in a hundred above 90. The same number gives the same document.
 */
final class GeneratedBills {

    private static final String[] WORDS = {
        "authority", "reporting", "grant", "federal", "energy", "consumer", "network", "public", "health",
                "trafficking",
        "interactive", "service", "program", "agency", "commission", "enforcement", "state", "territory", "research",
                "fund"
    };
    private static final String[] STATES = {"NM", "TX", "OH", "MO", "CA", "NY", "PR", "DC", "GU", "WA"};

    private final int number;
    private final Random random;
    private final StringBuilder xml = new StringBuilder(16_000);

    private GeneratedBills(int number) {
        this.number = number;
        this.random = new Random(number * 7919L);
    }

    static String document(int number) {
        return new GeneratedBills(number).write();
    }

    private String write() {
        double size = Math.exp(random.nextGaussian() * 0.95);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<billStatus>\n  <version>3.0.0</version>\n  <bill>\n");
        field(4, "number", Integer.toString(number));
        field(4, "updateDate", "2022-09-07T13:36:03Z");
        field(4, "originChamber", "House");
        field(4, "type", "HR");
        field(4, "introducedDate", day(0));
        field(4, "congress", "117");
        committees(1 + (int) (size / 2));
        relatedBills((int) (size / 1.5));
        actions(2 + (int) (4.2 * size));
        open("sponsors");
        member(false);
        close("sponsors");
        open("cosponsors");
        times((int) (9 * size), () -> member(true));
        close("cosponsors");
        open("policyArea").append("<name>Health</name></policyArea>\n");
        open("subjects").append("<legislativeSubjects>\n");
        times(
                (int) (8 * size),
                () -> xml.append("        <item>\n          <name>")
                        .append(words(3))
                        .append("</name>\n        </item>\n"));
        xml.append("      </legislativeSubjects>\n");
        close("subjects");
        summaries(1 + (int) (size / 2));
        field(4, "title", words(9));
        titles(2 + (int) (2 * size));
        versions(1 + (int) (size / 3));
        return xml.append("  </bill>\n</billStatus>\n").toString();
    }

    private void committees(int count) {
        open("committees");
        times(
                count,
                () -> xml.append("      <item>\n        <systemCode>hs")
                        .append(100 + random.nextInt(900))
                        .append("</systemCode>\n        <name>")
                        .append(words(3))
                        .append(
                                " Committee</name>\n        <chamber>House</chamber>\n        <type>Standing</type>\n        <activities>\n")
                        .append("          <item>\n            <name>Referred to</name>\n            <date>2021-02-0")
                        .append(1 + random.nextInt(9))
                        .append("T15:00:30Z</date>\n          </item>\n        </activities>\n      </item>\n"));
        close("committees");
    }

    private void relatedBills(int count) {
        open("relatedBills");
        times(
                count,
                () -> xml.append("      <item>\n        <title>")
                        .append(words(8))
                        .append("</title>\n        <congress>117</congress>\n        <number>")
                        .append(1 + random.nextInt(5000))
                        .append(
                                "</number>\n        <type>S</type>\n        <latestAction>\n          <actionDate>2021-03-01</actionDate>\n")
                        .append("          <text>Read twice and referred to the Committee on ")
                        .append(words(2))
                        .append(".</text>\n        </latestAction>\n        <relationshipDetails>\n          <item>\n")
                        .append("            <type>Related bill</type>\n            <identifiedBy>CRS</identifiedBy>\n")
                        .append("          </item>\n        </relationshipDetails>\n      </item>\n"));
        close("relatedBills");
    }

    private void actions(int count) {
        open("actions");
        for (int i = count; i > 0; i--) {
            boolean floor = i % 3 == 0;
            xml.append("      <item>\n        <actionDate>").append(day(i * 3)).append("</actionDate>\n");
            if (floor) {
                xml.append("        <actionTime>1").append(i % 10).append(":05:23</actionTime>\n");
            }
            xml.append("        <text>")
                    .append(i == 1 ? "Introduced in House" : "The House considered " + words(10) + ".")
                    .append("</text>\n        <type>")
                    .append(floor ? "Floor" : "IntroReferral")
                    .append("</type>\n        <actionCode>H")
                    .append(10000 + random.nextInt(30000))
                    .append("</actionCode>\n        <sourceSystem>\n          <code>")
                    .append(floor ? 2 : 9)
                    .append("</code>\n          <name>")
                    .append(floor ? "House floor actions" : "Library of Congress")
                    .append("</name>\n        </sourceSystem>\n      </item>\n");
        }
        close("actions");
    }

    private void member(boolean cosponsor) {
        String state = STATES[random.nextInt(STATES.length)];
        String name = words(1);
        xml.append("      <item>\n        <bioguideId>")
                .append((char) ('A' + random.nextInt(26)))
                .append(String.format("%06d", random.nextInt(900)))
                .append("</bioguideId>\n        <fullName>Rep. ")
                .append(name)
                .append(" [D-")
                .append(state)
                .append("]</fullName>\n        <firstName>")
                .append(words(1))
                .append("</firstName>\n        <lastName>")
                .append(name)
                .append("</lastName>\n        <party>D</party>\n        <state>")
                .append(state)
                .append("</state>\n        <district>")
                .append(random.nextInt(30))
                .append("</district>\n");
        if (cosponsor) {
            xml.append("        <sponsorshipDate>")
                    .append(day(random.nextInt(200)))
                    .append("</sponsorshipDate>\n");
            xml.append("        <isOriginalCosponsor>").append(random.nextBoolean() ? "True" : "False");
            xml.append("</isOriginalCosponsor>\n");
        } else {
            xml.append("        <isByRequest>N</isByRequest>\n");
        }
        xml.append("      </item>\n");
    }

    private void summaries(int count) {
        open("summaries");
        times(
                count,
                () -> xml.append("      <summary>\n        <versionCode>00</versionCode>\n        <actionDate>")
                        .append(day(1))
                        .append("</actionDate>\n        <actionDesc>Introduced in House</actionDesc>\n")
                        .append("        <updateDate>2021-04-01T19:56:40Z</updateDate>\n        <text><![CDATA[<p><b>")
                        .append(words(6))
                        .append("</b></p> <p>")
                        .append(words(110))
                        .append("</p>]]></text>\n      </summary>\n"));
        close("summaries");
    }

    private void titles(int count) {
        open("titles");
        times(
                count,
                () -> xml.append("      <item>\n        <titleType>Official Title as Introduced</titleType>\n")
                        .append("        <titleTypeCode>6</titleTypeCode>\n        <title>To amend the ")
                        .append(words(14))
                        .append(".</title>\n      </item>\n"));
        close("titles");
    }

    private void versions(int count) {
        open("textVersions");
        times(
                count,
                () -> xml.append(
                                "      <item>\n        <type>Introduced in House</type>\n        <date>2021-02-01T05:00:00Z")
                        .append(
                                "</date>\n        <formats>\n          <item>\n            <url>https://example.org/BILLS-117hr")
                        .append(number)
                        .append("ih.xml</url>\n          </item>\n        </formats>\n      </item>\n"));
        close("textVersions");
    }

    private StringBuilder open(String name) {
        return xml.append("    <").append(name).append(">\n");
    }

    private void close(String name) {
        xml.append("    </").append(name).append(">\n");
    }

    private void field(int indent, String name, String value) {
        xml.repeat(' ', indent)
                .append('<')
                .append(name)
                .append('>')
                .append(value)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void times(int count, Runnable one) {
        for (int i = 0; i < count; i++) {
            one.run();
        }
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private static String day(int after) {
        return LocalDate.of(2021, 2, 1).plusDays(after).toString();
    }
}
