package org.joinder.letters;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.joinder.base.Jurisdiction;

/** A line of the roster as it is kept. */
@Embeddable
class SignatureLine {

    @Enumerated(EnumType.STRING)
    private Jurisdiction jurisdiction = Jurisdiction.ALABAMA;

    private String name = "";
    private String title = "";

    SignatureLine() {}

    static SignatureLine of(Signature signature) {
        var line = new SignatureLine();
        line.jurisdiction = signature.jurisdiction();
        line.name = signature.name();
        line.title = signature.title();
        return line;
    }

    Signature signature() {
        return new Signature(jurisdiction, name, title);
    }
}
