package org.joinder.releases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleaseFilter;
import org.joinder.releases.ReleaseStatus;

/** The fields above the list; tells each change as a whole filter. */
class ReleaseFilterBar extends Composite<Div> {

    private final TextField words = new TextField("Headline or attorney general");
    private final Select<ReleaseStatus> status = new Select<>();
    private final ComboBox<Jurisdiction> office = new ComboBox<>("Office");
    private final Consumer<ReleaseFilter> changed;
    private boolean showing;

    ReleaseFilterBar(Consumer<ReleaseFilter> changed) {
        this.changed = changed;
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel("Status");
        status.setItems(ReleaseStatus.values());
        status.setItemLabelGenerator(each -> each == null ? "Any" : each.label());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Any");
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        office.setClearButtonVisible(true);
        getContent().addClassName("filter-bar");
        getContent().add(words, status, office);
        words.addValueChangeListener(change -> tell());
        status.addValueChangeListener(change -> tell());
        office.addValueChangeListener(change -> tell());
    }

    /** Shows a filter that came with the address. */
    void show(ReleaseFilter filter) {
        showing = true;
        words.setValue(filter.words() == null ? "" : filter.words());
        status.setValue(filter.status());
        office.setValue(filter.office());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(new ReleaseFilter(words.getValue(), status.getValue(), office.getValue()));
        }
    }
}
