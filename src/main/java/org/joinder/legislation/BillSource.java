package org.joinder.legislation;

/**
 * Who tells us about bills, the most trusted first: for each part of a bill the first source that has told it decides,
 * and what the others say is kept beside it.
 */
public enum BillSource {
    GOVINFO("GovInfo bill status"),
    CONGRESS_GOV("Congress.gov"),
    OPEN_STATES("Open States"),
    LEGISCAN("LegiScan"),
    BY_HAND("Entered by hand");

    private final String displayName;

    BillSource(String displayName) {
        this.displayName = displayName;
    }

    public String displayName() {
        return displayName;
    }
}
