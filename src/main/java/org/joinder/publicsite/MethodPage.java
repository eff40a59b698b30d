package org.joinder.publicsite;

/** How the record is made; the same words for everybody, in the template. */
record MethodPage() {

    Frame frame() {
        return Frame.of(
                "How this record is made",
                "Where the statements on these pages come from, how they are checked, and what they do not say.",
                "/method");
    }
}
