package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.joinder.campaigns.Lineage;
import org.joinder.charts.FlowSvg;
import org.joinder.shell.KeyedList;
import org.joinder.shell.PathLink;
import org.joinder.shell.SvgPicture;

/** How letters, bills and laws led to each other: a picture from left to right, and each step in words. */
class LineageCard extends Composite<Section> {

    private final Paragraph none = new Paragraph(
            "No step is known yet. Letters that ask to amend the same section, and bills that take up an ask, make one.");
    private final SvgPicture picture = new SvgPicture("");
    private final Div scroll = new Div(picture);
    private final KeyedList<Lineage.Step> steps = new KeyedList<>(
            "lineage-steps", step -> step.from().id() + " " + step.to().id(), LineageCard::item);

    LineageCard() {
        scroll.addClassName("lineage-picture");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", "Picture of the lineage");
        Card.frame(getContent(), "lineage", "Lineage", none, scroll, steps);
    }

    void show(Lineage lineage) {
        none.setVisible(lineage.isEmpty());
        scroll.setVisible(!lineage.isEmpty());
        if (!lineage.isEmpty()) {
            picture.show(FlowSvg.of(lineage.flow()));
        }
        steps.show(lineage.steps());
    }

    private static ListItem item(Lineage.Step step) {
        return new ListItem(name(step.from()), new Span(" → "), name(step.to()), new Span(": " + step.words() + "."));
    }

    private static Component name(Lineage.Item item) {
        String words =
                item.kind() == Lineage.Kind.LETTER ? "“" + item.name() + "” (" + item.detail() + ")" : item.name();
        return item.workspacePath() == null ? new Span(words) : new PathLink(item.workspacePath(), words);
    }
}
