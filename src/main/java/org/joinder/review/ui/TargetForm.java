package org.joinder.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joinder.extraction.Target;
import org.joinder.review.FindingKind;
import org.jspecify.annotations.Nullable;

/** Says what words refer to: of which kind it is, and its fields. What was typed for a kind is there again on return to it. */
class TargetForm extends Composite<Div> {

    private final Select<FindingKind> kind = new Select<>();
    private final Div fields = new Div();
    private final Map<FindingKind, TargetFields> used = new EnumMap<>(FindingKind.class);

    /** Starts from what is there; {@code words} fill the first field of a kind that consists of words. */
    TargetForm(@Nullable Target target, String words) {
        getContent().addClassName("target-form");
        fields.addClassName("target-form");
        kind.setLabel("This is");
        kind.setItems(FindingKind.values());
        kind.setItemLabelGenerator(FindingKind::label);
        kind.addValueChangeListener(change -> {
            fields.removeAll();
            fields.add(fields(change.getValue(), words).components());
        });
        getContent().add(kind, fields);
        if (target != null) {
            kind.setValue(FindingKind.of(target));
            fields(kind.getValue(), words).show(target);
        }
    }

    void focus() {
        if (kind.isEmpty()) {
            kind.focus();
        } else {
            fields.getChildren()
                    .findFirst()
                    .filter(Focusable.class::isInstance)
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        }
    }

    Optional<Target> value() {
        kind.setErrorMessage("Choose what this is.");
        kind.setInvalid(kind.isEmpty());
        return kind.getOptionalValue().map(used::get).flatMap(TargetFields::value);
    }

    private TargetFields fields(FindingKind chosen, String words) {
        return Objects.requireNonNull(used.computeIfAbsent(chosen, each -> prefilled(each, words)));
    }

    private static TargetFields prefilled(FindingKind kind, String words) {
        TargetFields fields = TargetFieldsOf.kind(kind);
        TargetGuess.of(kind, words).ifPresent(fields::show);
        return fields;
    }
}
