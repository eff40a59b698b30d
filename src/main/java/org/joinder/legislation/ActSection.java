package org.joinder.legislation;

/** A section of the Code by the number it has in an act. */
public record ActSection(String act, String section) {

    /** {@code section 230 of the Communications Act of 1934}. */
    public String inWords() {
        return "section " + section + " of the " + act;
    }
}
