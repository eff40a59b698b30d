package org.joinder.legislation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteOn;
import org.joinder.legislation.Touch;
import org.joinder.shell.PathLink;
import org.joinder.shell.RedlineText;
import org.jspecify.annotations.Nullable;

/**
 * Side by side: the words that letters asked for, the bills that took the matter up, and the words of the section that
 * came into force since the first ask.
 */
final class PathToLaw {

    private PathToLaw() {}

    /** Empty where nothing was asked of the section. */
    static Optional<Section> of(List<Touch> touches, Optional<StatuteOn> section) {
        List<Touch> asks = touches.stream()
                .filter(each -> each.kind().startsWith("Ask on"))
                .sorted(Comparator.comparing(Touch::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (asks.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = asks.stream()
                .map(Touch::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDate.MIN);
        Div columns = new Div(
                column("Asked", asks.stream().map(PathToLaw::ask).toList(), "Nothing."),
                column("In bills", bills(touches), "No bill is linked to it, and no loaded text cites it."),
                column("Came into force since", enacted(section, first), "No change since the first ask is loaded."));
        columns.addClassName("law-columns");
        Section card = Words.card("From ask to law");
        card.add(columns, BillStanding.quiet("The outcome of each ask is recorded on its campaign’s board."));
        return Optional.of(card);
    }

    private static Div column(String heading, List<? extends Component> items, String none) {
        Div column = new Div(new H3(heading));
        items.forEach(column::add);
        if (items.isEmpty()) {
            column.add(new Paragraph(none));
        }
        return column;
    }

    private static Div ask(Touch ask) {
        Paragraph head = new Paragraph(link(ask.workspacePath(), ask.title()));
        head.add(new Span(ask.date() == null ? "" : ", " + Words.day(ask.date())));
        Div item = new Div(head, new Paragraph(ask.kind() + ": " + ask.detail()));
        if (ask.redline() != null) {
            item.add(new RedlineText(ask.redline()));
        }
        return item;
    }

    private static List<Paragraph> bills(List<Touch> touches) {
        return touches.stream()
                .filter(each -> each.kind().equals("Bill"))
                .map(each -> {
                    Paragraph line = new Paragraph(link(each.workspacePath(), each.title()));
                    line.add(new Span(each.detail().isBlank() ? "" : ". " + each.detail()));
                    return line;
                })
                .toList();
    }

    private static List<Paragraph> enacted(Optional<StatuteOn> section, LocalDate first) {
        return section.map(StatuteOn::parts).orElse(List.of()).stream()
                .filter(part -> part.text().validFrom().isAfter(first))
                .map(part -> {
                    Paragraph line = new Paragraph(link(
                            LegislationPaths.workspace(part.id()), part.id().citation()));
                    line.add(new Span(", " + Words.day(part.text().validFrom()) + ": "
                            + part.text().line()));
                    return line;
                })
                .toList();
    }

    private static Component link(@Nullable String path, String words) {
        return path == null ? new Span(words) : new PathLink(path, words);
    }
}
