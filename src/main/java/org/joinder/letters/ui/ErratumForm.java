package org.joinder.letters.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.Erratum;

/** A late joiner or a withdrawal after the roster was frozen. */
class ErratumForm extends Composite<Details> {

    private final ComboBox<Jurisdiction> office = new ComboBox<>("Office of the erratum");
    private final Select<Erratum.Kind> kind = new Select<>();
    private final DatePicker dated = new DatePicker("Day of the erratum");
    private final TextField name = new TextField("Name as signed");
    private final TextField title = new TextField("Title as signed");
    private final TextField reason = new TextField("Why, or where it was seen");

    ErratumForm(LocalDate today, Consumer<Erratum> record) {
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        kind.setLabel("What happened");
        kind.setItems(Erratum.Kind.values());
        kind.setItemLabelGenerator(Erratum.Kind::words);
        kind.setValue(Erratum.Kind.JOINED_LATE);
        dated.setValue(today);
        var form =
                new Div(office, kind, dated, name, title, reason, new Button("Record the erratum", _ -> send(record)));
        form.addClassName("narrow-form");
        getContent().setSummaryText("Record a late joiner or a withdrawal");
        getContent().add(form);
    }

    private void send(Consumer<Erratum> record) {
        office.setErrorMessage("Choose the office.");
        office.setInvalid(office.isEmpty());
        dated.setErrorMessage("Enter the day.");
        dated.setInvalid(dated.isEmpty());
        if (!office.isEmpty() && !dated.isEmpty() && kind.getValue() != null) {
            record.accept(new Erratum(
                    office.getValue(),
                    kind.getValue(),
                    dated.getValue(),
                    name.getValue().strip(),
                    title.getValue().strip(),
                    reason.getValue().strip()));
        }
    }
}
