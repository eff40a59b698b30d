package org.joinder.documents;

import org.apache.tika.Tika;

/** Names a file that is not read, so that the person who sent it knows what it is taken for. */
final class OtherTypes {

    private static final Tika TIKA = new Tika();

    private OtherTypes() {}

    static String nameOf(String fileName, byte[] bytes) {
        return inWords(TIKA.detect(bytes, fileName));
    }

    private static String inWords(String type) {
        if (type.startsWith("image/")) {
            return "an image (" + type + ")";
        }
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            return "a recording (" + type + ")";
        }
        return switch (type) {
            // Only the name says so: a file that is one was read as one.
            case "application/pdf" -> "named like a PDF file but is none";
            case "text/html", "application/xhtml+xml" -> "named like a web page but is none";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                "named like a DOCX file but is none";
            case "application/rtf" -> "a rich text file (RTF)";
            case "application/zip" -> "a ZIP archive";
            case "application/xml" -> "an XML file";
            case "application/octet-stream", "text/plain" -> "of a type that is not known";
            default -> "of type " + type;
        };
    }
}
