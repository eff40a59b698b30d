package org.joinder.publicsite;

import java.time.LocalDate;
import org.joinder.base.Redline;
import org.jspecify.annotations.Nullable;

/**
 * One thing a letter asked for: the provision, the instruction, and the words as a redline on the law of the letter's
 * date; without the redline where the law or the words are not known here, and with a remark where the instruction does
 * not fit the law. Where a public campaign follows it, with its way to law and the outcome a person recorded.
 */
record AskedWords(
        String citation,
        String sectionPath,
        String letter,
        String letterPath,
        @Nullable LocalDate date,
        String instruction,
        @Nullable String words,
        String wordingKnown,
        @Nullable String note,
        @Nullable Redline redline,
        @Nullable String remark,
        @Nullable String outcome,
        @Nullable AskWay way) {}
