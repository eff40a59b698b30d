package org.joinder.imports;

import org.joinder.base.Refused;

/** A file that cannot be taken in at all; the message says why in the words of whoever brought it. */
public final class ImportRefused extends Refused {

    private static final long serialVersionUID = 1;

    private ImportRefused(String message) {
        super(message);
    }

    static ImportRefused because(String name, String reason) {
        return new ImportRefused(name + " " + reason + ".");
    }
}
