package org.joinder.imports;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as a stream: no document type, no external entity, and limits on depth, attributes and size, so that no file
 * can make the importer fetch, expand or hold without end.
 */
final class XmlSource {

    static final int MAX_DEPTH = 200;
    private static final long MAX_CHARACTERS = 2_000_000_000L;
    private static final int MAX_TEXT = 64 * 1024 * 1024;
    private static final XMLInputFactory FACTORY = factory();

    private XmlSource() {}

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /**
     * The element the reader stands on, whole; the reader is left at its end. Of elements named in {@code counted} only
     * that they are there is kept, and no blanks between elements: this is for files of fields, which have text only in
     * their innermost elements.
     */
    static SourceNode fields(XMLStreamReader reader, Set<String> counted) throws XMLStreamException {
        return read(reader, counted, false);
    }

    /** The element the reader stands on, whole, with all text in it; the reader is left at its end. */
    static SourceNode prose(XMLStreamReader reader) throws XMLStreamException {
        return read(reader, Set.of(), true);
    }

    private static SourceNode read(XMLStreamReader reader, Set<String> counted, boolean blanks)
            throws XMLStreamException {
        SourceNode node = new SourceNode(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (counted.contains(node.name())) {
            skip(reader);
            return node;
        }
        String text = "";
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text = text.concat(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(node, text, blanks);
                    text = "";
                    node.add(read(reader, counted, blanks));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    close(node, text, blanks);
                    return node;
                }
                default -> {}
            }
        }
    }

    static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static void flush(SourceNode node, String text, boolean blanks) {
        if (blanks ? !text.isEmpty() : !text.isBlank()) {
            SourceNode between = new SourceNode(SourceNode.TEXT);
            between.text(text);
            node.add(between);
        }
    }

    private static void close(SourceNode node, String text, boolean blanks) {
        if (node.children().isEmpty()) {
            node.text(text);
        } else {
            flush(node, text, blanks);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, MAX_CHARACTERS);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT);
        return factory;
    }
}
