package peer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;

@Route("")
@PermitAll
class PeerListView extends VerticalLayout {

    record Contact(String first, String last, String email, String company, String status) {}

    private static final List<Contact> CONTACTS = IntStream.range(0, 500)
            .mapToObj(each -> new Contact(
                    "First " + each, "Last " + each, "contact" + each + "@example.com", "Company " + each % 30, "Open"))
            .toList();

    PeerListView() {
        var filter = new TextField();
        filter.setPlaceholder("Filter by name");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        var grid = new Grid<Contact>();
        grid.addColumn(Contact::first).setHeader("First name").setSortable(true);
        grid.addColumn(Contact::last).setHeader("Last name").setSortable(true);
        grid.addColumn(Contact::email).setHeader("Email");
        grid.addColumn(Contact::company).setHeader("Company");
        grid.addColumn(Contact::status).setHeader("Status");
        grid.setItems(query -> CONTACTS.stream().skip(query.getOffset()).limit(query.getLimit()));
        filter.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        var company = new Select<String>();
        company.setItems("Company 1", "Company 2");
        var form = new FormLayout(
                new TextField("First name"),
                new TextField("Last name"),
                new TextField("Email"),
                company,
                new HorizontalLayout(new Button("Save"), new Button("Delete"), new Button("Cancel")));
        form.setVisible(false);
        grid.asSingleSelect().addValueChangeListener(change -> form.setVisible(change.getValue() != null));
        setSizeFull();
        add(new HorizontalLayout(filter, new Button("Add contact")), new HorizontalLayout(grid, form));
    }
}
