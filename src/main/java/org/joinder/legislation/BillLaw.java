package org.joinder.legislation;

import java.util.Locale;
import java.util.Optional;

/** The law a bill became: {@code Public Law}, {@code 115-164}. */
public record BillLaw(String type, String number) {

    /** The identifier of a public law. */
    public Optional<StatuteId> id() {
        var parts = number.split("[-–]");
        return isPrivate() || parts.length != 2
                ? Optional.empty()
                : StatuteId.find("/us/pl/" + parts[0] + "/" + parts[1]);
    }

    public String citation() {
        return (isPrivate() ? "Priv. L. " : "Pub. L. ") + number;
    }

    private boolean isPrivate() {
        return type.toLowerCase(Locale.ROOT).startsWith("priv");
    }
}
