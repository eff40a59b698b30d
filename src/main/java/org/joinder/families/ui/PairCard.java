package org.joinder.families.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joinder.families.PairRow;
import org.joinder.families.PairState;
import org.joinder.releases.ReleaseRow;
import org.joinder.review.Finding;
import org.joinder.shell.Children;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;

/** Two releases side by side: why they are taken for one event, what each says differently, and what can be done. */
class PairCard extends Composite<Article> {

    private final Div actions = new Div();
    private final ReleaseRow first;
    private final ReleaseRow second;

    PairCard(PairRow pair, ReleaseRow first, ReleaseRow second) {
        this.first = first;
        this.second = second;
        UnorderedList both = new UnorderedList(new ReleaseLine(first), new ReleaseLine(second));
        both.addClassName("family");
        actions.addClassName("finding-actions");
        getContent().addClassName("remembered");
        getContent().add(badge(pair.state()), new H3(offices()), both, new Paragraph(pair.why() + "."));
        Instant at = pair.decidedAt();
        if (at != null) {
            getContent().add(new Paragraph("Decided by " + pair.decidedBy() + ", " + ViewerTime.moment(at)));
        }
        getContent().add(actions);
    }

    void action(String word, Runnable action) {
        Button button = new Button(word, click -> action.run());
        button.setAriaLabel(
                word + ": " + first.name().sentence() + " and " + second.name().sentence());
        actions.add(button);
    }

    /** Brings the keyboard to the first thing that can be done here. */
    void focusFirst() {
        firstAction().ifPresent(Button::focus);
    }

    /** The same, when what had it is gone. */
    void catchKeyboard() {
        firstAction().ifPresent(Children::catchKeyboard);
    }

    private Optional<Button> firstAction() {
        return actions.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst();
    }

    void differences(List<Finding> ofFirst, List<Finding> ofSecond) {
        DifferenceTable.of(columns(), List.of(ofFirst, ofSecond)).ifPresent(table -> {
            table.setOpen(true);
            getContent().addComponentAtIndex(getContent().getComponentCount() - 1, table);
        });
    }

    private String offices() {
        return ReleaseLine.who(first) + " and " + ReleaseLine.who(second);
    }

    private List<String> columns() {
        return List.of(ReleaseLine.column(first), ReleaseLine.column(second));
    }

    private static StatusBadge badge(PairState state) {
        return switch (state) {
            case SUGGESTED -> new StatusBadge("suggested", Tone.NEUTRAL);
            case CONFIRMED -> new StatusBadge("one event", Tone.GOOD);
            case REJECTED -> new StatusBadge("not one event", Tone.BAD);
        };
    }
}
