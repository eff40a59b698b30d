package org.joinder.legislation;

import java.util.Locale;

/** The law a bill became: {@code Public Law}, {@code 115-164}. */
public record BillLaw(String type, String number) {

    public String citation() {
        return (type.toLowerCase(Locale.ROOT).startsWith("priv") ? "Priv. L. " : "Pub. L. ") + number;
    }
}
