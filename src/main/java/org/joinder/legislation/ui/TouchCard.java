package org.joinder.legislation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.joinder.legislation.Touch;
import org.joinder.shell.PathLink;
import org.joinder.shell.RedlineText;

/** The letters, releases, campaigns, bills and asks that touch a bill or a section, latest first. */
final class TouchCard {

    private static final Comparator<Touch> LATEST_FIRST =
            Comparator.comparing(Touch::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    private TouchCard() {}

    static Section of(String heading, List<Touch> touches) {
        Section card = Words.card(heading);
        if (touches.isEmpty()) {
            card.add(new Paragraph("Nothing recorded here touches it yet."));
            return card;
        }
        UnorderedList list = new UnorderedList();
        touches.stream().sorted(LATEST_FIRST).forEach(each -> list.add(item(each)));
        card.add(list);
        return card;
    }

    private static ListItem item(Touch touch) {
        String when = touch.date() == null ? "" : ", " + Words.day(touch.date());
        ListItem item = new ListItem(new Span(touch.kind() + ": "));
        item.add(
                touch.workspacePath() == null
                        ? new Span(touch.title())
                        : new PathLink(touch.workspacePath(), touch.title()));
        item.add(new Span(when + (touch.detail().isBlank() ? "" : ". " + touch.detail())));
        if (touch.redline() != null) {
            item.add(new RedlineText(touch.redline()));
        }
        return item;
    }
}
