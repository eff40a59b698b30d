package org.joinder.documents;

/** The kinds of file whose text can be read. */
public enum DocumentKind {
    TEXT("text/plain", "text"),
    HTML("text/html", "HTML"),
    PDF("application/pdf", "PDF"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX");

    private final String mediaType;
    private final String label;

    DocumentKind(String mediaType, String label) {
        this.mediaType = mediaType;
        this.label = label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word a person uses for it. */
    public String label() {
        return label;
    }
}
