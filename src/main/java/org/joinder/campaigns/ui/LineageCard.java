package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.joinder.campaigns.Lineage;
import org.joinder.charts.FlowSvg;
import org.joinder.shell.Line;
import org.joinder.shell.LineList;
import org.joinder.shell.SvgPicture;

/** How letters, bills and laws led to each other: a picture from left to right, and each step in words. */
class LineageCard extends Composite<Section> {

    private final Paragraph none = new Paragraph(
            "No step is known yet. Letters that ask to amend the same section, and bills that take up an ask, make one.");
    private final SvgPicture picture = new SvgPicture("");
    private final Div scroll = new Div(picture);
    private final LineList steps = new LineList("lineage-steps");

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
        steps.show(lineage.steps().stream().map(LineageCard::line).toList());
    }

    private static Line line(Lineage.Step step) {
        return name(
                        name(Line.of(step.from().id() + " " + step.to().id()), step.from())
                                .text(" → "),
                        step.to())
                .text(": " + step.words() + ".");
    }

    private static Line name(Line line, Lineage.Item item) {
        String words =
                item.kind() == Lineage.Kind.LETTER ? "“" + item.name() + "” (" + item.detail() + ")" : item.name();
        return line.link(item.workspacePath(), words);
    }
}
