package org.joinder.extraction.fields;

/** What a press release is about. */
public enum ReleaseKind {
    /** A letter to Congress, an agency or a company. */
    LETTER,
    /** A comment on an agency's proposed rule. */
    COMMENT,
    /** A brief as friend of the court. */
    AMICUS,
    LAWSUIT,
    SETTLEMENT,
    /** A bill in the office's own state. */
    LEGISLATION,
    OTHER
}
