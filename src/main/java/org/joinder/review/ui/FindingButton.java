package org.joinder.review.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.joinder.review.Finding;
import org.joinder.review.ReviewState;
import org.joinder.review.TargetWords;

/** One finding in the list: what it is read as, and its state. */
class FindingButton extends NativeButton {

    private static final int LONGEST = 120;

    private Finding finding;

    FindingButton(Finding finding, Consumer<Finding> chosen) {
        this.finding = finding;
        addClassName("finding");
        addClickListener(click -> chosen.accept(this.finding));
        setCurrent(false);
        draw();
    }

    void show(Finding next) {
        if (!next.equals(finding)) {
            finding = next;
            draw();
        }
    }

    private void draw() {
        removeAll();
        Span words = new Span(brief(TargetWords.of(finding.mention().target())));
        words.addClassName("finding-words");
        add(words, Words.badge(finding));
        setClassName("rejected", finding.state() == ReviewState.REJECTED);
    }

    final void setCurrent(boolean current) {
        getElement().setAttribute("tabindex", current ? "0" : "-1");
        if (current) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static String brief(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
