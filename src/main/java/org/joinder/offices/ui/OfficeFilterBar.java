package org.joinder.offices.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.joinder.base.Jurisdiction.Kind;
import org.joinder.offices.Chosen;

/** The fields above the list; tells each change as a whole {@link OfficeFilter}. */
class OfficeFilterBar extends Composite<Div> {

    private final TextField words = new TextField("Name, code or holder");
    private final Select<Kind> kind = select("Kind", Words::plural, Kind.values());
    private final Select<Chosen> chosen = select("Holder is", Chosen::words, Chosen.values());
    private final Select<Boolean> member =
            select("National association", isIn -> isIn ? "Members" : "Not members", true, false);
    private final DatePicker on = new DatePicker("As of");
    private final Consumer<OfficeFilter> changed;
    private boolean showing;

    OfficeFilterBar(Consumer<OfficeFilter> changed) {
        this.changed = changed;
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        on.setClearButtonVisible(true);
        getContent().addClassName("filter-bar");
        getContent().add(words, kind, chosen, member, on);
        words.addValueChangeListener(change -> tell());
        kind.addValueChangeListener(change -> tell());
        chosen.addValueChangeListener(change -> tell());
        member.addValueChangeListener(change -> tell());
        on.addValueChangeListener(change -> tell());
    }

    /** Shows a filter that came with the address. */
    void show(OfficeFilter filter) {
        showing = true;
        words.setValue(filter.words());
        kind.setValue(filter.kind());
        chosen.setValue(filter.chosen());
        member.setValue(filter.member());
        on.setValue(filter.on());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(new OfficeFilter(
                    words.getValue(), kind.getValue(), chosen.getValue(), member.getValue(), on.getValue()));
        }
    }

    @SafeVarargs
    private static <T> Select<T> select(
            String label, com.vaadin.flow.component.ItemLabelGenerator<T> names, T... items) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "Any" : names.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        return select;
    }
}
