package org.joinder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joinder.extraction.Target;
import org.jspecify.annotations.Nullable;

/** Fields of plain words; the first one is needed, or any one of them. */
class WordFields implements TargetFields {

    private final List<TextField> fields;
    private final boolean anyOne;
    private final Function<List<@Nullable String>, Target> write;
    private final Function<Target, List<@Nullable String>> read;

    WordFields(
            List<String> labels,
            boolean anyOne,
            Function<List<@Nullable String>, Target> write,
            Function<Target, List<@Nullable String>> read) {
        this.fields = labels.stream().map(TextField::new).toList();
        this.anyOne = anyOne;
        this.write = write;
        this.read = read;
        fields.getFirst().setRequiredIndicatorVisible(!anyOne);
    }

    static List<@Nullable String> row(@Nullable String... values) {
        return Arrays.asList(values);
    }

    @Override
    public List<Component> components() {
        return List.copyOf(fields);
    }

    @Override
    public void show(Target target) {
        List<@Nullable String> values = read.apply(target);
        for (int i = 0; i < fields.size(); i++) {
            String value = values.get(i);
            fields.get(i).setValue(value == null ? "" : value);
        }
    }

    @Override
    public Optional<Target> value() {
        List<@Nullable String> values = fields.stream().map(WordFields::words).toList();
        boolean enough = anyOne ? values.stream().anyMatch(each -> each != null) : values.getFirst() != null;
        fields.getFirst().setErrorMessage(anyOne ? "Fill in at least one." : "Fill this in.");
        fields.getFirst().setInvalid(!enough);
        return enough ? Optional.of(write.apply(values)) : Optional.empty();
    }

    static @Nullable String words(TextField field) {
        String value = field.getValue().strip();
        return value.isEmpty() ? null : value;
    }
}
