package org.joinder.legislation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.Renumbering;
import org.joinder.legislation.StatuteNote;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteText;
import org.joinder.shell.PathLink;

/** Names and moves of a section, the periods of its words, and the notes below it. */
final class SectionFacts {

    private static final Map<String, String> KINDS = kinds();

    private SectionFacts() {}

    static Section names(StatuteRecord section) {
        Section card = Words.card("Names and moves");
        card.add(new Paragraph("Identifier: " + section.id()));
        if (!section.popularNames().isEmpty()) {
            card.add(new Paragraph("Known as " + String.join(", ", section.popularNames()) + "."));
        }
        section.actSections().forEach(each -> card.add(new Paragraph("It is " + each.inWords() + ".")));
        section.renumberings().forEach(move -> card.add(moved(move)));
        return card;
    }

    private static Paragraph moved(Renumbering move) {
        return new Paragraph(
                new Span(move.from().citation() + " until " + Words.day(move.since()) + " is "),
                new PathLink(LegislationPaths.workspace(move.to()), move.to().citation()),
                new Span(" since" + (move.law() == null ? "." : " (" + move.law() + ").")));
    }

    static Section periods(StatuteRecord section) {
        Section card = Words.card("Wordings known");
        if (section.texts().isEmpty()) {
            card.add(new Paragraph("None of its own."));
            return card;
        }
        UnorderedList list = new UnorderedList();
        section.texts().forEach(text -> list.add(item(section, text)));
        card.add(list);
        return card;
    }

    private static ListItem item(StatuteRecord section, StatuteText text) {
        String until = text.validTo() == null ? "" : " until " + Words.day(text.validTo());
        return new ListItem(
                new PathLink(
                        LegislationPaths.workspace(section.id()) + "?asOf=" + text.validFrom(),
                        "From " + Words.day(text.validFrom()) + until),
                new Span(". " + text.source()));
    }

    static Section notes(StatuteRecord section) {
        Section card = Words.card("Notes");
        if (section.notes().isEmpty()) {
            card.add(new Paragraph("None are loaded."));
            return card;
        }
        for (StatuteNote note : section.notes()) {
            String kind = KINDS.getOrDefault(note.kind(), "Note");
            Paragraph text = new Paragraph(note.text());
            text.addClassName("law-note");
            card.add(new Details(note.heading() == null ? kind : note.heading(), text));
        }
        return card;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("sourceCredit", "Laws that made and changed it");
        kinds.put("amendments", "Amendments");
        kinds.put("effectiveDateOfAmendment", "Effective date of an amendment");
        kinds.put("shortTitleOfAmendment", "Short title of an amendment");
        kinds.put("historicalAndRevision", "Historical and revision notes");
        kinds.put("footnote", "Footnote");
        kinds.put("editorialNote", "Editorial note");
        kinds.put("referencesInText", "References in text");
        return kinds;
    }
}
