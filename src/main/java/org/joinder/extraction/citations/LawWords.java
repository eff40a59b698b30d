package org.joinder.extraction.citations;

/** The words of which names of codes, session laws and regulations are made, after the name of a state. */
final class LawWords {

    static final int CORE = 1;
    static final int MODIFIER = 2;
    static final int SESSION = 4;
    static final int ADMIN = 8;
    static final int COMPILED = 16;
    static final int LOCATOR = 32;
    /** Names a collection of its own, so that no year makes it a session law. */
    private static final int CODE = CORE | COMPILED;

    private static final WordTable<Integer> FLAGS = new WordTable<>();

    static {
        put(CODE, "Code Codes code");
        put(CORE, "Stat Stats Statute Statutes Law Laws Leyes statutes");
        put(CORE | SESSION, "Acts Resolves");
        put(SESSION | CORE, "Legis Leg Session Sess Adv Pamphlet");
        put(MODIFIER, "Serv Sh Spec Priv Chapter-Law");
        put(
                MODIFIER | COMPILED,
                "Rev Revised Gen General Comp Compiled Consol Consolidated Codified Cent Century Permanent");
        put(MODIFIER, "Ann Annotated An Official Unconsol Unannotated Supp Advance");
        put(ADMIN | MODIFIER, "Admin Administrative Monthly Regulatory");
        put(MODIFIER, "Gov't");
        put(ADMIN | CORE, "Reg Regs Regulations Register Bull Bulletin Rules Rec Record");
        put(ADMIN | MODIFIER, "R");
        put(
                LOCATOR,
                "r rule Rule tit title Title ch ch Ch chap chapter Chapter c art Art article Article pt part Part");
        put(LOCATOR, "sec secs section sections Sec Secs Section Sections subd div Div subch no No");
    }

    private LawWords() {}

    private static void put(int flags, String words) {
        for (String word : words.split(" ")) {
            FLAGS.put(word, flags);
        }
    }

    static int flags(Page page, int start, int end) {
        Integer flags = FLAGS.get(page.chars(), start, end);
        return flags == null ? 0 : flags;
    }
}
