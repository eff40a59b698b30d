package org.joinder.releases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import org.joinder.releases.Receipt;
import org.joinder.releases.ReleasePaths;
import org.joinder.shell.EmptyState;
import org.joinder.shell.PathLink;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;

/** What became of each text and file that was taken in, the latest first, with how many of which. */
class OutcomeList extends Composite<Section> {

    private final EmptyState empty =
            new EmptyState("Nothing taken in yet. Paste a text above, or drop files. What comes in waits in Review.");
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final BiConsumer<PathLink, Receipt> nameOnceRead;
    private int taken;
    private int known;
    private int refused;

    /** {@code nameOnceRead} gives a link the name of its release when that is known. */
    OutcomeList(BiConsumer<PathLink, Receipt> nameOnceRead) {
        this.nameOnceRead = nameOnceRead;
        summary.getElement().setAttribute("role", "status");
        list.addClassName("outcomes");
        Div rows = new Div(summary, list);
        getContent().add(new H2("Taken in"), empty, rows);
        getContent().addClassName("take-in-part");
    }

    void took(String name, Receipt receipt) {
        switch (receipt.match()) {
            case NEW -> {
                taken++;
                PathLink review =
                        new PathLink(ReleasePaths.review(receipt.release()), "Review “" + receipt.title() + "”");
                add(name, new StatusBadge("Taken in", Tone.GOOD), review);
                nameOnceRead.accept(review, receipt);
            }
            case SAME_DOCUMENT -> {
                known++;
                add(name, new StatusBadge("Already here", Tone.NEUTRAL), first("The same document as ", receipt));
            }
            case SAME_TEXT -> {
                known++;
                add(name, new StatusBadge("Already here", Tone.NEUTRAL), first("The same text as ", receipt));
            }
        }
    }

    void refused(String name, String reason) {
        refused++;
        add(name, new StatusBadge("Refused", Tone.BAD), new Span(reason));
    }

    private void add(String name, StatusBadge badge, Component what) {
        empty.setVisible(false);
        Span file = new Span(name);
        file.addClassName("outcome-name");
        list.addComponentAsFirst(new ListItem(badge, file, what));
        summary.setText(taken + " taken in, " + known + " already here, " + refused + " refused");
    }

    private static Component first(String words, Receipt receipt) {
        return new Span(
                new Span(words), new PathLink(ReleasePaths.one(receipt.release()), "“" + receipt.title() + "”"));
    }
}
