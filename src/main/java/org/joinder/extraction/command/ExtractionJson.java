package org.joinder.extraction.command;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.joinder.extraction.Extraction;
import org.joinder.extraction.citations.CitationFindings;
import org.joinder.extraction.fields.Coalition;
import org.joinder.extraction.fields.Found;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an extraction as the one line of JSON that {@code extract} promises. */
final class ExtractionJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Extraction found;
    private final JsonGenerator json;

    private ExtractionJson(Extraction found, JsonGenerator json) {
        this.found = found;
        this.json = json;
    }

    static String of(String file, Extraction found, boolean citations) {
        return line(json -> {
            json.writeStringProperty("file", file);
            var writing = new ExtractionJson(found, json);
            writing.release();
            writing.coalition(found.fields().coalition());
            writing.law(found.law());
            writing.people();
            if (citations) {
                writing.citations(found.law());
            }
        });
    }

    static String error(String file, String reason) {
        return line(json -> {
            json.writeStringProperty("file", file);
            json.writeStringProperty("error", reason);
        });
    }

    private static String line(Consumer<JsonGenerator> content) {
        var out = new StringWriter(2048);
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    private void release() {
        var fields = found.fields();
        json.writeStringProperty("headline", value(fields.headline()));
        json.writeStringProperty(
                "releaseDate",
                fields.date() == null ? null : fields.date().value().toString());
        json.writeStringProperty(
                "office",
                fields.office() == null ? null : fields.office().value().usps());
        json.writeStringProperty("attorneyGeneral", value(fields.attorneyGeneral()));
        json.writeStringProperty("kind", fields.kind().value().name().toLowerCase(Locale.ROOT));
        array("contacts", fields.contacts(), contact -> {
            json.writeStringProperty("name", contact.name());
            json.writeStringProperty("phone", contact.phone());
            json.writeStringProperty("email", contact.email());
        });
    }

    private void coalition(Coalition coalition) {
        json.writeObjectPropertyStart("coalition");
        number("claimedOthers", value(coalition.claimedOthers()));
        number("claimedTotal", value(coalition.claimedTotal()));
        strings(
                "jurisdictions",
                coalition.members().stream()
                        .map(member -> member.who().usps())
                        .distinct()
                        .sorted()
                        .toList());
        strings("duplicates", codes(coalition.duplicates()));
        strings("leads", codes(coalition.leads()));
        strings(
                "nonStateMembers",
                coalition.nonStateMembers().stream().map(Found::value).toList());
        array("checks", coalition.checks(), check -> {
            json.writeStringProperty("code", check.code());
            json.writeStringProperty("message", check.message());
        });
        json.writeEndObject();
    }

    private void law(CitationFindings law) {
        array("statutes", law.statutes(), statute -> {
            json.writeStringProperty("id", statute.id());
            json.writeStringProperty("currentId", statute.currentId());
            json.writeStringProperty("name", statute.name());
            json.writeStringProperty("cite", statute.cite());
            evidence(statute.span());
        });
        array("bills", law.bills(), bill -> {
            json.writeStringProperty("id", bill.id());
            json.writeStringProperty("jurisdiction", bill.owner());
            json.writeStringProperty("number", bill.number());
            evidence(bill.span());
        });
    }

    private void people() {
        strings(
                "recipients",
                found.fields().recipients().stream().map(each -> each.name()).toList());
        array("quotes", found.fields().quotes(), quote -> {
            json.writeStringProperty("speaker", quote.speaker());
            json.writeStringProperty("text", quote.text());
        });
    }

    private void citations(CitationFindings law) {
        array("citations", law.citations(), citation -> {
            json.writeStringProperty("type", citation.type().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("normalized", citation.normalized());
            evidence(citation.span());
        });
    }

    private void evidence(Span span) {
        json.writeStringProperty("raw", found.text().at(span));
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private <T> void array(String name, Collection<T> values, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        for (var value : values) {
            json.writeStartObject();
            writer.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void number(String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private static List<String> codes(List<Jurisdiction> jurisdictions) {
        return jurisdictions.stream()
                .map(Jurisdiction::usps)
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
