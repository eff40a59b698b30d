package org.joinder.extraction.fields;

import java.util.Locale;

/** A stretch of text as one line a person would copy: no wraps, no soft hyphens, single spaces. */
final class Plain {

    private Plain() {}

    static String line(char[] text, int from, int to) {
        if (to <= from) {
            return "";
        }
        char[] line = new char[to - from];
        int length = 0;
        boolean space = false;
        for (int i = from; i < to; i++) {
            int kind = Letters.kind(text[i]);
            if (kind > 1 && kind != Letters.SKIPPED) {
                if (space) {
                    line[length++] = ' ';
                    space = false;
                }
                line[length++] = text[i];
            } else if (kind <= 1) {
                boolean afterHyphen = kind == 1 && i > from && text[i - 1] == '-';
                space |= !afterHyphen && length > 0;
                i = afterHyphen ? pastBlanks(text, i, to) - 1 : i;
            }
        }
        return new String(line, 0, length);
    }

    /** A name in capitals as it is written in running text. */
    static String name(String name) {
        if (name.length() < 3 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder mixed = new StringBuilder(name.length());
        boolean opens = true;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            mixed.append(opens ? unit : Character.toLowerCase(unit));
            opens = !Character.isLetter(unit);
        }
        return mixed.toString();
    }

    private static int pastBlanks(char[] text, int from, int to) {
        int at = from;
        while (at < to && Letters.kind(text[at]) <= 1) {
            at++;
        }
        return at;
    }

    static boolean sameSurname(String one, String other) {
        return last(one).equalsIgnoreCase(last(other));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
