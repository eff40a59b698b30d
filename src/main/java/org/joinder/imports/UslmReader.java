package org.joinder.imports;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.joinder.legislation.StatuteDocument;
import org.joinder.legislation.StatuteId;
import org.jspecify.annotations.Nullable;

/**
 * Reads law in USLM: titles of the United States Code (version 1, one section after the other, however large the title),
 * public laws and compilations of them (version 2, each as a whole). What else a file may be is told by its root.
 *
 * @see <a href="https://github.com/usgpo/uslm">United States Legislative Markup, user guide</a>
 */
final class UslmReader {

    private final Set<StatuteId> sections = new HashSet<>();
    private final LocalDate today;
    private final Consumer<StatuteDocument> taker;

    /** What the file says of itself before its first section. */
    private record Head(SourceNode meta, String source, LocalDate asOf) {}

    UslmReader(LocalDate today, Consumer<StatuteDocument> taker) {
        this.today = today;
        this.taker = taker;
    }

    /** Hands over the sections or laws of the file; what it is instead when it holds neither. */
    Optional<SourceNode> read(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = XmlSource.open(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "uscDoc" -> code(reader);
                    case "pLaw", "statuteCompilation" -> law(XmlSource.prose(reader));
                    default -> {
                        return Optional.of(XmlSource.prose(reader));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void code(XMLStreamReader reader) throws XMLStreamException {
        Head head = new Head(new SourceNode("meta"), "United States Code", today);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "meta" -> head = codeHead(XmlSource.prose(reader));
                    case "section" -> section(XmlSource.prose(reader), head);
                    case "notes", "note", "toc" -> XmlSource.skip(reader);
                    default -> {}
                }
            }
        }
    }

    private Head codeHead(SourceNode meta) {
        String release = meta.value("docPublicationName");
        LocalDate created = SourceValues.date(meta.value("created", "modified"));
        return new Head(
                meta,
                release == null ? "United States Code" : "United States Code, " + release,
                created == null ? today : created);
    }

    private void section(SourceNode node, Head head) {
        String identifier = node.attribute("identifier");
        if (identifier == null) {
            throw RefusedDocument.of("has a section without an identifier");
        }
        UslmNotes notes = new UslmNotes();
        UslmProvisions provisions = new UslmProvisions(notes);
        StatuteId id = free(UslmProvisions.id(identifier));
        provisions.add(node, id);
        String heading = provisions.provisions().getFirst().heading();
        taker.accept(new StatuteDocument(
                id,
                heading == null ? id.citation() : heading,
                head.source(),
                head.asOf(),
                lastLaw(node, head.asOf()),
                provisions.provisions(),
                notes.notes()));
    }

    /** The Code has sections of one number; those after the first are told apart by a mark behind it. */
    private StatuteId free(StatuteId id) {
        StatuteId free = id;
        for (int i = 2; !sections.add(free); i++) {
            free = StatuteId.of(id.path() + "~" + i);
        }
        return free;
    }

    /** The last day that the source credit names: that of the law which last touched the section. */
    private static @Nullable LocalDate lastLaw(SourceNode section, LocalDate asOf) {
        return section.all("sourceCredit").stream()
                .flatMap(UslmReader::dates)
                .map(each -> SourceValues.date(each.attribute("date")))
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<SourceNode> dates(SourceNode node) {
        return Stream.concat(
                node.name().equals("date") ? Stream.of(node) : Stream.empty(),
                node.children().stream().flatMap(UslmReader::dates));
    }

    private void law(SourceNode root) {
        SourceNode meta = Objects.requireNonNullElse(root.child("meta"), new SourceNode("meta"));
        boolean compiled = root.name().equals("statuteCompilation");
        StatuteId id = lawId(root, meta, compiled);
        LocalDate approved = approved(root, meta);
        UslmNotes notes = new UslmNotes();
        UslmProvisions provisions = new UslmProvisions(notes);
        provisions.add(Objects.requireNonNullElse(root.child("main"), root), id);
        root.children().stream()
                .filter(each -> each.name().equals("legislativeHistory"))
                .forEach(notes::add);
        String title = Objects.requireNonNullElse(meta.value("citableAsShortTitle", "title"), id.citation());
        String source = compiled
                ? "Statute compilation, as amended through Pub. L. " + meta.value("currentThroughPublicLaw")
                : id.citation();
        taker.accept(new StatuteDocument(
                id, title, source, approved == null ? today : approved, null, provisions.provisions(), notes.notes()));
    }

    private static StatuteId lawId(SourceNode root, SourceNode meta, boolean compiled) {
        String congress = meta.value("congress");
        String number = meta.value("docNumber");
        if (congress == null || number == null) {
            throw RefusedDocument.of("does not say which law it is: no congress or docNumber in " + root.name());
        }
        boolean isPrivate = "private".equals(meta.value("publicPrivate"));
        String kind = compiled ? "sComp" : isPrivate ? "pvtl" : "pl";
        String plain = number.replace('–', '-').replaceAll("^" + congress + "-", "");
        return UslmProvisions.id("/us/" + kind + "/" + congress + "/" + plain);
    }

    private static @Nullable LocalDate approved(SourceNode root, SourceNode meta) {
        LocalDate told = SourceValues.date(meta.value("approvedDate"));
        SourceNode edition = root.child("preface");
        LocalDate through = edition == null
                ? null
                : dates(edition)
                        .map(each -> SourceValues.date(each.attribute("date")))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return through != null ? through : told != null ? told : WrittenDate.in(XmlWords.of(root));
    }
}
