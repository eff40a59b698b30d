package org.joinder.publicsite.feeds;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed by RFC 4287. */
public final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The feed as UTF-8; characters that XML cannot hold are shown as missing. */
    public static byte[] write(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            new AtomFeed(xml).document(feed);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void document(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("title", feed.title());
        element("subtitle", feed.subtitle());
        element("id", feed.self());
        element("updated", feed.updated().toString());
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        xml.writeStartElement("author");
        element("name", "Joinder");
        xml.writeEndElement();
        for (var entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("title", entry.title());
        element("id", entry.identity());
        element("updated", Moments.startOf(entry.date()).toString());
        link("alternate", "text/html", entry.page());
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.allowed(text));
        xml.writeEndElement();
    }
}
