package org.joinder.legislation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day a person looks at, in the address; a text there that is no day counts as none. */
final class AsOf {

    private AsOf() {}

    static Optional<LocalDate> of(QueryParameters query) {
        return query.getSingleParameter("asOf").flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        });
    }

    private static QueryParameters address(@Nullable LocalDate day, LocalDate today) {
        return day == null || day.equals(today)
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("asOf", day.toString()));
    }

    /** Shows the day, and opens the same path as of another. */
    static DatePicker picker(String path, LocalDate day, LocalDate today) {
        DatePicker picker = new DatePicker("As of", day);
        picker.setMax(today);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(path, address(change.getValue(), today));
            }
        });
        return picker;
    }
}
