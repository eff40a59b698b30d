package org.joinder.coalitions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.coalitions.CoalitionPaths;

/** Chooses an office. */
class OfficeForm extends Composite<Div> {

    private final ComboBox<Jurisdiction> office = new ComboBox<>("Office");

    OfficeForm(QueryParameters query) {
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        office.setValue(
                query.getSingleParameter("office").flatMap(Jurisdiction::find).orElse(null));
        office.addValueChangeListener(change -> chosen().ifPresent(one -> UI.getCurrent()
                .navigate(
                        CoalitionPaths.part(Question.TOGETHER.part()),
                        QueryParameters.simple(Map.of("office", one.usps())))));
        getContent().add(office);
    }

    Optional<Jurisdiction> chosen() {
        return office.getOptionalValue();
    }
}
