package org.joinder.documents;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Writes one part of a Word document as text while it is read: deleted words, field codes and second renderings left out. */
final class WordXml {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "instrText", "pPr", "rPr", "sectPr");
    private static final int MOST_CHARACTERS = 20_000_000;

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private boolean inWords;
    private int depthLeftOut;

    String read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(xml);
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private void start(String name) {
        if (depthLeftOut > 0 || LEFT_OUT.contains(name)) {
            depthLeftOut++;
            return;
        }
        switch (name) {
            case "t" -> inWords = true;
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "tr", "tc" -> starts.push(text.length());
            default -> {}
        }
    }

    private void end(String name) {
        if (depthLeftOut > 0) {
            depthLeftOut--;
            return;
        }
        switch (name) {
            case "t" -> inWords = false;
            case "p" -> text.append("\n\n");
            case "tc" -> close('\t');
            case "tr" -> close('\n');
            case "tbl" -> text.append('\n');
            default -> {}
        }
    }

    private void words(XMLStreamReader xml) {
        if (!inWords || depthLeftOut > 0) {
            return;
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > MOST_CHARACTERS) {
            throw UnreadableDocument.expandsTooFar(DocumentKind.DOCX);
        }
    }

    /** A paragraph that ends a cell ends no line, for the next cell stands beside it; nor does an empty last cell. */
    private void close(char mark) {
        int start = starts.isEmpty() ? 0 : starts.pop();
        int end = text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || mark == '\n' && text.charAt(end - 1) == '\t')) {
            end--;
        }
        text.setLength(end);
        text.append(mark);
    }
}
