package org.joinder.families.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.joinder.families.PairRow;
import org.joinder.families.PairState;
import org.joinder.releases.ReleasePaths;
import org.joinder.review.Finding;
import org.joinder.shell.PathLink;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;

/** Two releases side by side: why they are taken for one event, what each says differently, and what can be done. */
class PairCard extends Composite<Article> {

    private final Div actions = new Div();
    private final String first;
    private final String second;

    PairCard(PairRow pair, String first, String second) {
        this.first = first;
        this.second = second;
        H3 titles = new H3(
                new PathLink(ReleasePaths.one(pair.first()), first),
                new Span(" and "),
                new PathLink(ReleasePaths.one(pair.second()), second));
        actions.addClassName("finding-actions");
        getContent().addClassName("remembered");
        getContent().add(badge(pair.state()), titles, new Paragraph(pair.why() + "."));
        Instant at = pair.decidedAt();
        if (at != null) {
            getContent().add(new Paragraph("Decided by " + pair.decidedBy() + ", " + ViewerTime.moment(at)));
        }
        getContent().add(actions);
    }

    void action(String word, Runnable action) {
        Button button = new Button(word, click -> action.run());
        button.setAriaLabel(word + ": " + first + " and " + second);
        actions.add(button);
    }

    /** Brings the keyboard to the first thing that can be done here. */
    void focusFirst() {
        actions.getChildren()
                .findFirst()
                .filter(Button.class::isInstance)
                .ifPresent(button -> ((Button) button).focus());
    }

    void differences(List<Finding> ofFirst, List<Finding> ofSecond) {
        DifferenceTable.of(List.of(first, second), List.of(ofFirst, ofSecond)).ifPresent(table -> {
            table.setOpen(true);
            getContent().addComponentAtIndex(getContent().getComponentCount() - 1, table);
        });
    }

    private static StatusBadge badge(PairState state) {
        return switch (state) {
            case SUGGESTED -> new StatusBadge("suggested", Tone.NEUTRAL);
            case CONFIRMED -> new StatusBadge("one event", Tone.GOOD);
            case REJECTED -> new StatusBadge("not one event", Tone.BAD);
        };
    }
}
