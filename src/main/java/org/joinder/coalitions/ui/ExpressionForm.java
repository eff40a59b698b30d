package org.joinder.coalitions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.joinder.coalitions.CoalitionPaths;
import org.joinder.coalitions.SignedLetter;

/** Asks with an expression, which then stands in the address; what can be written is listed below. */
class ExpressionForm extends Composite<Div> {

    private final TextField expression = new TextField("Expression");

    ExpressionForm(String asked, List<SignedLetter> letters) {
        expression.setValue(asked);
        expression.setPlaceholder("signed:2 and not signed:1 and region:south");
        expression.setWidthFull();
        expression.addKeyPressListener(Key.ENTER, press -> ask());
        var ask = new Div(new Button("Ask", click -> ask()));
        ask.addClassName("button-row");
        getContent().add(expression, ask, words(letters));
    }

    private void ask() {
        UI.getCurrent()
                .navigate(
                        CoalitionPaths.part(Question.OFFICES.part()),
                        QueryParameters.simple(Map.of("e", expression.getValue())));
    }

    private static Details words(List<SignedLetter> letters) {
        var list = new UnorderedList();
        letters.forEach(letter -> list.add(new ListItem("signed:" + letter.id().value() + " for “" + letter.label()
                + "”" + (letter.whole() ? "" : ", whose roster is not known whole"))));
        list.add(
                new ListItem("party:republican, party:democratic, party:other"),
                new ListItem("region:northeast, midwest, south, west, territories (Census Bureau)"),
                new ListItem("chosen:elected, governor, mayor, legislature, supreme-court"),
                new ListItem("kind:state, district, territory; office:NM; member (of the association)"));
        var details = new Details(
                "What can be asked",
                new Paragraph("Join parts with and, or, not and parentheses. Where a fact is not recorded the answer is"
                        + " not known, and is counted apart."),
                list);
        return details;
    }
}
