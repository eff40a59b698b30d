package org.joinder.extraction.fields;

/** Jurisdictions named one after another with nothing but links between: mentions {@code first} to before {@code past}. */
record Run(int first, int past, int fromWord, int pastWord) {

    int size() {
        return past - first;
    }
}
