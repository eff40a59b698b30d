package org.joinder.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Redline;
import org.joinder.base.Redline.Change;

/**
 * One text against another: inserted words underlined, struck ones struck through, and both spoken by a screen reader.
 * With more than a few changes a person goes from one to the next by button or keyboard.
 */
public class RedlineText extends Composite<Div> {

    private static final int CHANGES_WITHOUT_BUTTONS = 3;

    private final Div text = new Div();
    private final Span place = new Span();
    private final List<Element> changes = new ArrayList<>();
    private int current = -1;

    public RedlineText(Redline redline) {
        text.addClassName("joinder-redline");
        redline.pieces().forEach(this::add);
        if (changes.size() > CHANGES_WITHOUT_BUTTONS) {
            getContent().add(steps());
        }
        getContent().add(text);
    }

    public int changes() {
        return changes.size();
    }

    /** Which change the person went to last, counted from 1; 0 before the first. */
    public int currentChange() {
        return current + 1;
    }

    private Div steps() {
        place.getElement().setAttribute("role", "status");
        place.setText(changes.size() + " changes");
        var previous = new Button("Previous change", _ -> go(current <= 0 ? changes.size() - 1 : current - 1));
        var next = new Button("Next change", _ -> go(current + 1 >= changes.size() ? 0 : current + 1));
        var steps = new Div(previous, next, place);
        steps.addClassName("redline-steps");
        return steps;
    }

    private void go(int change) {
        current = change;
        place.setText("Change " + (change + 1) + " of " + changes.size());
        changes.get(change).executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
    }

    private Change last = Change.KEPT;

    private void add(Redline.Piece piece) {
        Element element = switch (piece.change()) {
            case KEPT -> new Element("span").setText(piece.text());
            case STRUCK -> spoken("del", "struck: ", piece.text(), " end of struck text ");
            case INSERTED -> spoken("ins", "inserted: ", piece.text(), " end of insertion ");
        };
        text.getElement().appendChild(element);
        if (piece.change() != Change.KEPT && last == Change.KEPT) {
            element.setAttribute("tabindex", "-1");
            changes.add(element);
        }
        last = piece.change();
    }

    private static Element spoken(String tag, String before, String words, String behind) {
        return new Element(tag).appendChild(spoken(before), Element.createText(words), spoken(behind));
    }

    private static Element spoken(String words) {
        return new Element("span").setText(words).setAttribute("class", "spoken");
    }
}
