package org.joinder.legislation;

import org.joinder.base.Refused;

/** A tag that cannot be recorded; the message says what to change. */
public class TagRefused extends Refused {

    private static final long serialVersionUID = 1;

    private TagRefused(String reason) {
        super(reason);
    }

    static TagRefused withoutText() {
        return new TagRefused("No text is loaded, so no clause can be quoted.");
    }

    static TagRefused notInTheText(String quote) {
        return new TagRefused("The clause “" + quote + "” does not stand in the text. Copy it as it is written there.");
    }

    static TagRefused withoutClause() {
        return new TagRefused("Quote the clause the tag rests on.");
    }
}
