package org.joinder.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.joinder.review.Finding;
import org.joinder.review.ReviewPaths;
import org.joinder.review.TargetWords;
import org.joinder.shell.PathLink;

/** The current finding in full: the words, what they are read as, why, who decided, and what can be done. */
class FindingCard extends Composite<Section> {

    private final Consumer<ReviewKey> act;

    FindingCard(Consumer<ReviewKey> act) {
        this.act = act;
        getContent().addClassName("current-finding");
        getContent().setAriaLabel("Current finding");
    }

    void show(Finding finding) {
        getContent().removeAll();
        Paragraph target = line(TargetWords.of(finding.mention().target()), "finding-target");
        getContent().add(new H3(FindingOrder.kind(finding).label()), target);
        if (!finding.added() && !finding.found().equals(finding.mention().target())) {
            getContent().add(line("Suggested was: " + TargetWords.of(finding.found()), "quiet"));
        }
        getContent().add(line("In the text: “" + finding.mention().raw().strip() + "”", "finding-raw"));
        getContent().add(line(Words.why(finding), "quiet"));
        if (finding.remembered()) {
            getContent().add(new PathLink(ReviewPaths.REMEMBERED, "Remembered corrections"));
        }
        if (finding.note() != null) {
            getContent().add(line("Note: " + finding.note(), "quiet"));
        }
        if (!finding.isOpen()) {
            getContent().add(line(Words.decision(finding), "finding-decision"));
        }
        getContent().add(actions(finding));
    }

    private Div actions(Finding finding) {
        Div actions = new Div();
        actions.addClassName("finding-actions");
        KeyButton confirm = button("Confirm", ReviewKey.CONFIRM);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(!finding.state().holds());
        actions.add(confirm, button("Correct…", ReviewKey.CORRECT));
        if (finding.isOpen() || finding.state().holds()) {
            actions.add(button("Reject", ReviewKey.REJECT));
        }
        if (finding.isOpen() && !finding.added()) {
            actions.add(button("Reject and remember", ReviewKey.EXCEPT));
        }
        if (!finding.isOpen()) {
            actions.add(button("Take back", ReviewKey.UNDO));
        }
        actions.add(button("In the text", ReviewKey.TEXT));
        return actions;
    }

    private KeyButton button(String text, ReviewKey key) {
        return new KeyButton(text, key, () -> act.accept(key));
    }

    private static Paragraph line(String text, String look) {
        Paragraph line = new Paragraph(text);
        line.addClassName(look);
        return line;
    }
}
