package org.joinder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.OfStatute;
import org.joinder.legislation.StatuteCitation;
import org.joinder.legislation.StatuteId;
import org.jspecify.annotations.Nullable;

/** A law by name, citation or identifier; the identifier follows from most citations. */
class StatuteFields implements TargetFields {

    private final TextField name = new TextField("Name");
    private final TextField cite = new TextField("Citation");
    private final TextField id = new TextField("Identifier");

    StatuteFields() {
        cite.setPlaceholder("47 U.S.C. 230(e)(1)");
        id.setHelperText("Such as /us/usc/t47/s230. Left empty, it is taken from the citation.");
    }

    @Override
    public List<Component> components() {
        return List.of(name, cite, id);
    }

    @Override
    public void show(Target target) {
        if (target instanceof OfStatute law) {
            name.setValue(Objects.requireNonNullElse(law.name(), ""));
            cite.setValue(Objects.requireNonNullElse(law.cite(), ""));
            id.setValue(Objects.requireNonNullElse(law.id(), ""));
        }
    }

    @Override
    public Optional<Target> value() {
        boolean named = !name.getValue().isBlank() || !cite.getValue().isBlank();
        name.setErrorMessage("Give the law a name or a citation.");
        name.setInvalid(!named);
        boolean written =
                id.getValue().isBlank() || StatuteId.isValid(id.getValue().strip());
        id.setErrorMessage("Write the identifier as /us/usc/t47/s230 or /us/pl/115/164, or leave it empty.");
        id.setInvalid(!written);
        return named && written
                ? Optional.of(new OfStatute(identifier(), WordFields.words(name), WordFields.words(cite)))
                : Optional.empty();
    }

    private @Nullable String identifier() {
        String typed = WordFields.words(id);
        return typed != null
                ? typed
                : StatuteCitation.find(cite.getValue())
                        .map(found -> found.id().path())
                        .orElse(null);
    }
}
