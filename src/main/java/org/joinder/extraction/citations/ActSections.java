package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** What a section of an act is called that is cited by its number in the act. */
final class ActSections {

    /** So far behind an act's first section in the Code a number is taken for one of the Code: section 2703 of an act at 2701. */
    private static final int REACH = 25;

    /** Below this the numbers of an act and of the Code have nothing in common. */
    private static final int LEAST = 100;

    private ActSections() {}

    /**
     * The section in the Code where the reviewed data tells it or the number is plainly the Code's; else the law as a whole,
     * since the place of its first section would be another section than the one cited. A chapter or title of an act is
     * told by the act.
     */
    static @Nullable String id(Act act, String cited) {
        String number = bare(cited);
        String known = Acts.loaded().section(act, number);
        if (known != null) {
            return known + part(cited);
        }
        String id = act.id();
        if ("sS§".indexOf(cited.charAt(0)) < 0) {
            return id;
        }
        int mark = id == null ? -1 : id.lastIndexOf("/s");
        if (id != null && mark > 0) {
            int first = leading(id.substring(mark + 2));
            int wanted = leading(number);
            if (first >= LEAST && wanted >= first && wanted <= first + REACH) {
                return id.substring(0, mark + 2) + number + part(cited);
            }
        }
        String law = act.lawId();
        return law == null ? id : law;
    }

    /** The number alone of "Section 5(a)". */
    private static String bare(String cited) {
        int start = 0;
        while (start < cited.length() && !Character.isDigit(cited.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < cited.length() && Character.isLetterOrDigit(cited.charAt(end))) {
            end++;
        }
        return cited.substring(start, end);
    }

    /** {@code /e/1} of "Section 230(e)(1)": an act's subsections are those of its section in the Code. */
    private static String part(String cited) {
        int open = cited.indexOf('(');
        return open < 0
                ? ""
                : cited.substring(open).replaceAll("[^A-Za-z0-9(]", "").replace('(', '/');
    }

    private static int leading(String number) {
        int value = 0;
        for (int i = 0; i < number.length() && i < 6 && Character.isDigit(number.charAt(i)); i++) {
            value = value * 10 + number.charAt(i) - '0';
        }
        return value;
    }
}
