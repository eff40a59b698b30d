package org.joinder.legislation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteOn;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteText;
import org.joinder.shell.PathLink;
import org.jspecify.annotations.Nullable;

/** The words of a section as they were on a day, each part a step further in and linked by its number. */
final class SectionText {

    private static final int DEEPEST = 6;

    private SectionText() {}

    static Section of(StatuteRecord section, Optional<StatuteOn> on, LocalDate day) {
        Section card = Words.card("Text");
        if (on.isEmpty()) {
            card.add(new Paragraph(
                    section.texts().isEmpty() && section.parts().stream().noneMatch(part -> part.loaded())
                            ? "The text has not been loaded. Load it with the command import statutes."
                            : "No text in force on " + Words.day(day) + " is known here. Choose another day."));
            return card;
        }
        StatuteOn text = on.get();
        String status = text.status() == null ? "" : " Its status is “" + text.status() + "”.";
        card.add(BillStanding.quiet("As of " + Words.day(day) + ". It has read so since " + Words.day(text.since())
                + ", as far as is known." + status));
        card.add(words(text));
        return card;
    }

    private static Div words(StatuteOn text) {
        Div words = new Div();
        words.addClassName("law-text");
        Deque<StatuteOn.Part> open = new ArrayDeque<>();
        for (StatuteOn.Part part : text.parts()) {
            while (!open.isEmpty() && open.peek().depth() >= part.depth()) {
                tail(words, open.pop());
            }
            words.add(line(part, part.text()));
            open.push(part);
        }
        while (!open.isEmpty()) {
            tail(words, open.pop());
        }
        return words;
    }

    private static Paragraph line(StatuteOn.Part part, StatuteText text) {
        Paragraph line = new Paragraph();
        line.addClassName("law-depth-" + Math.min(part.depth(), DEEPEST));
        if (text.num() != null && part.depth() > 0) {
            line.add(new PathLink(LegislationPaths.workspace(part.id()), text.num()), new Span(" "));
        } else if (text.num() != null) {
            line.add(new Span(text.num() + " "));
        }
        if (text.heading() != null) {
            Span heading = new Span(text.heading() + " ");
            heading.addClassName("law-heading");
            line.add(heading);
        }
        line.add(new Span(text.text()));
        return line;
    }

    private static void tail(Div words, StatuteOn.Part part) {
        @Nullable String tail = part.text().tail();
        if (tail != null) {
            Paragraph line = new Paragraph(tail);
            line.addClassName("law-depth-" + Math.min(part.depth(), DEEPEST));
            words.add(line);
        }
    }
}
