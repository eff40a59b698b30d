package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** One pass over one text, and what its rules have found so far. */
final class Scan {

    private static final int LONGEST_TRIGGER = 20;

    final Page page;
    final CitationContext context;
    final List<Citation> citations = new ArrayList<>();
    final List<LawHit> laws = new ArrayList<>();
    final List<BillHit> bills = new ArrayList<>();
    final List<ActHit> acts = new ArrayList<>();
    final Places places = new Places();
    final SectionList sections = new SectionList();
    final BillNumbers.Reading billReading = new BillNumbers.Reading();
    final NameWalk nameWalk = new NameWalk();

    /** Acronyms that the text itself gives to acts of other names, such as "Tennessee Consumer Protection Act (TCPA)". */
    final Map<String, String> ownAcronyms = new HashMap<>(4);

    /** The end of the last finding: nothing reads back over it. */
    int floor;

    /** A "section 5 of the" that waits for the law to follow: where it starts, where its numbers end, where the law must start. */
    int waitingStart = -1;

    int waitingEnd = -1;
    int waitingFor = -1;

    /** The last word that ended a name: the next name begins behind it. */
    int nameFloor;

    Scan(Page page, CitationContext context) {
        this.page = page;
        this.context = context;
    }

    void run(Triggers triggers) {
        char[] text = page.chars();
        int length = text.length;
        int i = 0;
        while (i < length) {
            char c = text[i];
            if (!Letters.letter(c)) {
                i = c == '§' ? Math.max(i + 1, tryRule(Sections.RULE, i, i + 1)) : i + 1;
            } else if (triggers.mayBegin(c, i + 1 < length ? text[i + 1] : 0)) {
                i = atWord(triggers, text, i);
            } else {
                i = page.wordEnd(i + 1);
            }
        }
    }

    private int atWord(Triggers triggers, char[] text, int start) {
        int end = page.wordEnd(start + 1);
        Rule @Nullable [] rules = end - start > LONGEST_TRIGGER ? null : triggers.at(text, start, end);
        if (rules != null) {
            for (Rule rule : rules) {
                int next = tryRule(rule, start, end);
                if (next > start) {
                    return next;
                }
            }
        }
        return end;
    }

    private int tryRule(Rule rule, int start, int end) {
        int next = rule.read(this, start, end);
        if (next > floor) {
            floor = next;
        }
        return next;
    }

    void cite(CitationType type, String normalized, int start, int end, String rule, double sure) {
        citations.add(new Citation(type, normalized, new Span(start, end), rule, sure));
    }

    /** Where a finding at start begins when a "section 5 of the" leads up to it. */
    int fromWaiting(int start) {
        return awaited(start) ? waitingStart : start;
    }

    /** Whether a "section 5 of the" leads up to start with no other finding on the way. */
    boolean awaited(int start) {
        return waitingFor == start && waitingStart >= floor;
    }
}
