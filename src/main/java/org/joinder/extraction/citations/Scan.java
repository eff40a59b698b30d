package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** One pass over one text, and what its rules have found so far. */
final class Scan {

    /** No number of a citation is farther from a word of it. */
    private static final int NEAR = 200;

    final Page page;
    final CitationContext context;
    final List<Citation> citations = new ArrayList<>();
    final List<LawHit> laws = new ArrayList<>();
    final List<BillHit> bills = new ArrayList<>();
    final List<ActHit> acts = new ArrayList<>();
    final Places places = new Places();
    final SectionList sections = new SectionList();
    final BillNumbers.Reading billReading = new BillNumbers.Reading();
    final CitedSections cited = new CitedSections();
    final NameWalk nameWalk = new NameWalk();
    final Signs signs = new Signs();

    /** Acronyms that the text itself gives to acts of other names, such as "Tennessee Consumer Protection Act (TCPA)". */
    final Map<String, String> ownAcronyms = new HashMap<>(4);

    /** The end of the last finding: nothing reads back over it. */
    int floor;

    /** A "section 5 of the" that waits for the law to follow: where it starts, where its numbers end, where the law must start. */
    int waitingStart = -1;

    int waitingEnd = -1;
    int waitingFor = -1;

    /** Section signs before this place were read with one before them. */
    int signsRead;

    /** No title follows the list of sections that was read up to here: a sign within it does not ask again. */
    int listRead;

    /** Whether each citation was taken behind the one before, as most are. */
    boolean inOrder = true;

    private @Nullable Span last;

    /** The last word that ended a name: the next name begins behind it. */
    int nameFloor;

    Scan(Page page, CitationContext context) {
        this.page = page;
        this.context = context;
    }

    void run(Triggers triggers, Stops stops) {
        char[] text = page.chars();
        int next = 0;
        for (int k = 0, count = stops.count(); k < count; k++) {
            int at = stops.place(k);
            if (at >= next) {
                next = text[at] == '§' ? tryRule(Sections.RULE, at, at + 1) : atWord(triggers, text, at);
            }
        }
    }

    private int atWord(Triggers triggers, char[] text, int start) {
        int end = page.wordEnd(start + 1);
        Triggers.Rules rules = triggers.at(text, start, end);
        if (rules != null) {
            for (Rule rule : rules.someWantDigit() && far(start, end) ? rules.withoutDigit() : rules.all()) {
                int next = tryRule(rule, start, end);
                if (next > start) {
                    return next;
                }
            }
        }
        return end;
    }

    /** Whether no digit stands near the word between these places. */
    boolean far(int start, int end) {
        return page.nextDigit(start - NEAR) > end + NEAR;
    }

    private int tryRule(Rule rule, int start, int end) {
        int next = rule.read(this, start, end);
        if (next > floor) {
            floor = next;
        }
        return next;
    }

    void cite(CitationType type, String normalized, int start, int end, String rule, double sure) {
        cite(new Citation(type, normalized, new Span(start, end), rule, sure));
    }

    void cite(Citation citation) {
        inOrder &= last == null || last.compareTo(citation.span()) <= 0;
        last = citation.span();
        citations.add(citation);
    }

    /** Takes a state's law as written, up to its body's end; an edition behind it belongs to the raw text alone. */
    void citeState(CitationType type, int start, int bodyEnd, int end, String rule, double sure) {
        cite(type, page.cut(start, bodyEnd), start, end, rule, sure);
        laws.add(new LawHit(type, start, bodyEnd, null, List.of(), sure));
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
