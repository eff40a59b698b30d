package org.joinder.coalitions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.coalitions.CoalitionPaths;
import org.joinder.letters.LetterDetail;

/** Chooses a letter whose round is open; without a choice the first. */
class OpenLetterForm extends Composite<Div> {

    private final Select<LetterDetail> letter = new Select<>();

    OpenLetterForm(List<LetterDetail> open, QueryParameters query) {
        if (open.isEmpty()) {
            getContent().add(new Paragraph("No round is open. A call list is made for a letter that circulates."));
            return;
        }
        letter.setLabel("Letter");
        letter.setWidth("min(100%, 28rem)");
        letter.setItems(open);
        letter.setItemLabelGenerator(LetterDetail::subject);
        letter.setValue(find(open, query.getSingleParameter("letter").orElse("")));
        letter.addValueChangeListener(change -> chosen().ifPresent(one -> UI.getCurrent()
                .navigate(
                        CoalitionPaths.part(Question.CALLS.part()),
                        QueryParameters.simple(
                                Map.of("letter", Long.toString(one.id().value()))))));
        getContent().add(letter);
    }

    Optional<LetterDetail> chosen() {
        return Optional.ofNullable(letter.getValue());
    }

    private static LetterDetail find(List<LetterDetail> open, String wanted) {
        return open.stream()
                .filter(each -> Long.toString(each.id().value()).equals(wanted))
                .findFirst()
                .orElse(open.getFirst());
    }
}
