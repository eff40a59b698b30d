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
import org.joinder.coalitions.SignedLetter;
import org.jspecify.annotations.Nullable;

/** Chooses an earlier and a later letter; without a choice the latest two. */
class BetweenForm extends Composite<Div> {

    record Pair(SignedLetter earlier, SignedLetter later) {}

    private final Select<SignedLetter> earlier = new Select<>();
    private final Select<SignedLetter> later = new Select<>();

    BetweenForm(List<SignedLetter> letters, QueryParameters query) {
        getContent().addClassName("filter-bar");
        if (letters.size() < 2) {
            getContent().add(new Paragraph("Two letters with signers are needed. Record their rosters first."));
            return;
        }
        configure(earlier, "Earlier letter", letters, find(letters, query, "from", letters.get(1)));
        configure(later, "Later letter", letters, find(letters, query, "to", letters.getFirst()));
        getContent().add(earlier, later);
    }

    Optional<Pair> chosen() {
        SignedLetter one = earlier.getValue();
        SignedLetter other = later.getValue();
        return one == null || other == null ? Optional.empty() : Optional.of(new Pair(one, other));
    }

    private void configure(
            Select<SignedLetter> select, String label, List<SignedLetter> letters, @Nullable SignedLetter value) {
        select.setLabel(label);
        select.setWidth("min(100%, 28rem)");
        select.setItems(letters);
        select.setItemLabelGenerator(SignedLetter::label);
        select.setValue(value);
        select.addValueChangeListener(change -> chosen().ifPresent(pair -> UI.getCurrent()
                .navigate(
                        CoalitionPaths.part(Question.BETWEEN.part()),
                        QueryParameters.simple(Map.of(
                                "from", Long.toString(pair.earlier().id().value()),
                                "to", Long.toString(pair.later().id().value()))))));
    }

    private static SignedLetter find(
            List<SignedLetter> letters, QueryParameters query, String name, SignedLetter otherwise) {
        var wanted = query.getSingleParameter(name).orElse("");
        return letters.stream()
                .filter(letter -> Long.toString(letter.id().value()).equals(wanted))
                .findFirst()
                .orElse(otherwise);
    }
}
