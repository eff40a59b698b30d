package org.joinder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.OfBill;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillNumber;
import org.jspecify.annotations.Nullable;

/** A bill by number, legislature and session; without the session it is named, and no record is linked. */
class BillFields implements TargetFields {

    private static final String CONGRESS = "US";

    private final TextField number = new TextField("Number");
    private final ComboBox<String> legislature = new ComboBox<>("Legislature");
    private final TextField session = new TextField("Congress or session");

    BillFields() {
        number.setRequiredIndicatorVisible(true);
        number.setPlaceholder("S. 12");
        legislature.setItems(legislatures());
        legislature.setItemLabelGenerator(BillFields::name);
        session.setHelperText(
                "Such as 115 for Congress or 2017 for a state. Left empty, the bill is named but not linked.");
    }

    @Override
    public List<Component> components() {
        return List.of(number, legislature, session);
    }

    @Override
    public void show(Target target) {
        if (target instanceof OfBill bill) {
            number.setValue(bill.number());
            legislature.setValue(bill.jurisdiction());
            session.setValue(find(bill.id()).map(BillId::session).orElse(""));
        }
    }

    @Override
    public Optional<Target> value() {
        Optional<BillNumber> written = BillNumber.find(number.getValue());
        number.setErrorMessage("Write the number as it is cited, such as S. 12 or HB 12.");
        number.setInvalid(written.isEmpty());
        Optional<BillId> id = written.flatMap(this::id);
        boolean sessionStands = session.isEmpty() || written.isEmpty() || id.isPresent();
        session.setErrorMessage(
                "No legislature has such a bill in this session. Check legislature, number and session.");
        session.setInvalid(!sessionStands);
        return written.isPresent() && sessionStands ? Optional.of(bill(id)) : Optional.empty();
    }

    private Target bill(Optional<BillId> id) {
        return new OfBill(
                id.map(BillId::toString).orElse(null),
                legislature.getValue(),
                id.map(BillId::customaryNumber)
                        .orElseGet(() -> number.getValue().strip()));
    }

    private Optional<BillId> id(BillNumber written) {
        if (session.isEmpty() || legislature.isEmpty()) {
            return Optional.empty();
        }
        String path = legislature.getValue() + "/" + session.getValue().strip() + "/" + written.compact();
        return find(path.toLowerCase(Locale.ROOT));
    }

    private static Optional<BillId> find(@Nullable String id) {
        return BillId.find(Objects.requireNonNullElse(id, ""));
    }

    private static List<String> legislatures() {
        List<String> codes = new ArrayList<>(List.of(CONGRESS));
        OfficeChoice.byName().stream().map(Jurisdiction::usps).forEach(codes::add);
        return codes;
    }

    private static String name(String code) {
        return code.equals(CONGRESS) ? "Congress" : Jurisdiction.of(code).displayName();
    }
}
