package org.joinder.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.joinder.base.Jurisdiction;

/** Offers the 56 jurisdictions by name; the two-letter code finds one too. */
class OfficeChoice extends ComboBox<Jurisdiction> {

    OfficeChoice() {
        super("Office of");
        setItems(OfficeChoice::fits, byName());
        setItemLabelGenerator(Jurisdiction::displayName);
    }

    static List<Jurisdiction> byName() {
        return Arrays.stream(Jurisdiction.values())
                .sorted(Comparator.comparing(Jurisdiction::displayName))
                .toList();
    }

    private static boolean fits(Jurisdiction office, String typed) {
        return office.usps().equalsIgnoreCase(typed)
                || office.displayName().regionMatches(true, 0, typed, 0, typed.length());
    }
}
