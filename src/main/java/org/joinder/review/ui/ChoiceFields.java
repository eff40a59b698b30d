package org.joinder.review.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joinder.extraction.Target;

/** One field with a value of its own kind: an office, a date, a number, a kind of release. */
class ChoiceFields<F extends AbstractField<?, V> & HasValidation, V> implements TargetFields {

    private final F field;
    private final String missing;
    private final Function<V, Target> write;
    private final Function<Target, Optional<V>> read;

    ChoiceFields(F field, String missing, Function<V, Target> write, Function<Target, Optional<V>> read) {
        this.field = field;
        this.missing = missing;
        this.write = write;
        this.read = read;
        field.setRequiredIndicatorVisible(true);
    }

    @Override
    public List<Component> components() {
        return List.of(field);
    }

    @Override
    public void show(Target target) {
        read.apply(target).ifPresent(field::setValue);
    }

    @Override
    public Optional<Target> value() {
        Optional<V> value = field.getOptionalValue();
        field.setErrorMessage(missing);
        field.setInvalid(value.isEmpty());
        return value.map(write);
    }
}
