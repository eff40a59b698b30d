package org.joinder.publicsite.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.joinder.publicsite.feeds.CalendarText.Day;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FeedsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 9);

    @Test
    void writesAFeedThatNamesItselfAndEachEntry() throws Exception {
        var atom = parsed(feed(List.of(new Feed.Entry("Two words", "https://x.example/l", DAY, "52 joined"))));

        assertThat(text(atom, "updated")).isEqualTo("2021-03-09T00:00:00Z");
        var entry = atom.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                .item(0);
        assertThat(entry.getTextContent()).contains("Two words", "https://x.example/l", "52 joined");
    }

    @Test
    void keepsOnlyTheLatestFiftyInAFeed() throws Exception {
        var entries = IntStream.range(0, 70)
                .mapToObj(each -> new Feed.Entry("Letter " + each, "https://x.example/" + each, DAY.plusDays(each), ""))
                .toList();

        var atom = parsed(feed(entries));

        assertThat(atom.getElementsByTagName("entry").getLength()).isEqualTo(50);
        assertThat(text(atom, "updated")).startsWith(DAY.plusDays(69).toString());
    }

    @Test
    void bearsCharactersThatXmlDoesNot() throws Exception {
        var atom = parsed(
                feed(List.of(new Feed.Entry("A\u0000<b> & \uD83D\uDCDC\uD800", "https://x.example/l", DAY, "]]>"))));

        assertThat(atom.getElementsByTagName("entry").item(0).getTextContent()).contains("<b> & \uD83D\uDCDC", "]]>");
    }

    @Test
    void writesACalendarOfWholeDays() {
        var lines = calendar(new Day(DAY, "Letter", "Two words, sent; \\ “signed”\nby 52", "https://x.example/l"));

        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(lines)
                .contains("DTSTART;VALUE=DATE:20210309")
                .contains("SUMMARY:Two words\\, sent\\; \\\\ “signed”\\nby 52");
    }

    @Test
    void foldsALongLineBeforeItsSeventySixthOctetAndNeverWithinACharacter() {
        var words = "§ 230 “Kommunikationsanstandsgesetz” 📜 ".repeat(12);
        var raw = new String(
                CalendarText.write("x", List.of(new Day(DAY, "", words, "https://x.example"))), StandardCharsets.UTF_8);

        assertThat(raw.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(raw.replace("\r\n ", "")).contains("SUMMARY:" + words).doesNotContain("�");
    }

    @Test
    void keepsTheIdentityOfADayThatSaysTheSame() {
        var day = new Day(DAY, "Letter", "Two words", "https://x.example/l");

        assertThat(calendar(day))
                .filteredOn(line -> line.startsWith("UID:"))
                .isEqualTo(calendar(day).stream()
                        .filter(line -> line.startsWith("UID:"))
                        .toList());
    }

    private static List<String> calendar(Day day) {
        return new String(CalendarText.write("Dates", List.of(day)), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .toList();
    }

    private static byte[] feed(List<Feed.Entry> entries) {
        return AtomFeed.write(
                Feed.ofLatest("Letters", "All", "https://x.example/letters", "https://x.example/feed.atom", entries));
    }

    private static String text(Document atom, String element) {
        return atom.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document parsed(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
