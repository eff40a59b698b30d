package org.joinder.legislation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillFilter;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillStage;

/** The fields above the list of bills; tells each change as a whole filter. */
class BillFilterBar extends Composite<Div> {

    private final TextField words = new TextField("Number or words of the title");
    private final ComboBox<String> legislature = new ComboBox<>("Legislature");
    private final ComboBox<String> session = new ComboBox<>("Session");
    private final Select<BillStage> stage = new Select<>();
    private final Function<String, List<String>> sessions;
    private final Consumer<BillFilter> changed;
    private boolean showing;

    BillFilterBar(Function<String, List<String>> sessions, Consumer<BillFilter> changed) {
        this.sessions = sessions;
        this.changed = changed;
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        legislature.setItems(legislatures());
        legislature.setItemLabelGenerator(BillFilterBar::legislature);
        legislature.setClearButtonVisible(true);
        session.setClearButtonVisible(true);
        stage.setLabel("Stage");
        stage.setItems(BillStage.values());
        stage.setItemLabelGenerator(each -> each == null ? "Any" : each.displayName());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption("Any");
        getContent().addClassName("filter-bar");
        getContent().add(words, legislature, session, stage);
        words.addValueChangeListener(change -> tell());
        legislature.addValueChangeListener(change -> tell());
        session.addValueChangeListener(change -> tell());
        stage.addValueChangeListener(change -> tell());
    }

    /** Shows a filter that came with the address. */
    void show(BillFilter filter) {
        showing = true;
        words.setValue(filter.text() == null ? "" : filter.text());
        legislature.setValue(filter.jurisdiction());
        String of = filter.jurisdiction();
        session.setItems(of == null ? List.of() : sessions.apply(of));
        session.setValue(filter.session());
        session.setEnabled(of != null);
        stage.setValue(filter.stage());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            String of = legislature.getValue();
            changed.accept(
                    new BillFilter(words.getValue(), of, of == null ? null : session.getValue(), stage.getValue()));
        }
    }

    private static List<String> legislatures() {
        List<String> all = new ArrayList<>(List.of(BillId.CONGRESS));
        Arrays.stream(Jurisdiction.values())
                .map(each -> each.usps().toLowerCase(Locale.ROOT))
                .forEach(all::add);
        return all;
    }

    private static String legislature(String code) {
        return code.equals(BillId.CONGRESS)
                ? "Congress"
                : Jurisdiction.find(code).map(Jurisdiction::displayName).orElse(code);
    }
}
