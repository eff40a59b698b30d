package org.joinder.imports;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the provisions of a file and the letters and digits of their words, event by event and without the reader that
 * takes them in, so that the one can be held against the other.
 */
final class StatuteCounts {

    private static final Set<String> ASIDE = Set.of(
            "notes", "note", "sourceCredit", "editorialNote", "sidenote", "statutoryNote", "footnote", "page", "toc");

    final List<String> sections = new ArrayList<>();
    int provisions;
    long signs;
    private String root = "";
    private int inside;
    private int aside;
    private int quoted;

    private StatuteCounts() {}

    static StatuteCounts in(InputStream in) throws XMLStreamException {
        StatuteCounts counts = new StatuteCounts();
        XMLStreamReader reader = XmlSource.open(in);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> counts.start(reader);
                case XMLStreamConstants.END_ELEMENT -> counts.end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> counts.words(reader.getText());
                default -> {}
            }
        }
        return counts;
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (root.isEmpty()) {
            root = name;
        }
        boolean footnoteMark = name.equals("ref") && "footnoteRef".equals(reader.getAttributeValue(null, "class"));
        boolean isAside = ASIDE.contains(name) && !(name.equals("toc") && inside > 0);
        if (aside > 0 || isAside || footnoteMark) {
            aside++;
            return;
        }
        boolean begins = name.equals(root.equals("uscDoc") ? "section" : "main");
        if (inside > 0 || begins) {
            inside++;
        }
        if (quoted > 0 || name.equals("quotedContent")) {
            quoted++;
        }
        if (inside == 1 && begins) {
            String identifier = reader.getAttributeValue(null, "identifier");
            sections.add(identifier == null ? "" : identifier);
            provisions++;
        } else if (inside > 0 && quoted == 0 && UslmProvisions.LEVELS.contains(name)) {
            provisions++;
        }
    }

    private void end() {
        if (aside > 0) {
            aside--;
            return;
        }
        inside = Math.max(0, inside - 1);
        quoted = Math.max(0, quoted - 1);
    }

    private void words(String text) {
        if (inside > 0 && aside == 0) {
            signs += text.codePoints().filter(Character::isLetterOrDigit).count();
        }
    }
}
