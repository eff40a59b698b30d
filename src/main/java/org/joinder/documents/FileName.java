package org.joinder.documents;

/** The name a file arrived under, made safe to show and to store: no folders, no control characters, no endless length. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = PlainCharacters.of(last).replaceAll("\\s+", " ").strip();
        if (plain.isEmpty()) {
            return "unnamed";
        }
        return plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
    }
}
