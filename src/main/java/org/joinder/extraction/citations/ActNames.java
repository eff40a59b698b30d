package org.joinder.extraction.citations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Acts by name, read back from the word that ends it: {@code Children's Online Privacy Protection Act (COPPA)}. */
final class ActNames implements Rule {

    private static final Set<String> ENDS = Set.of("act", "acts", "code", "amendments", "law", "ordinance");
    private static final String[] GOES_ON = {
        "Reauthorization", "Improvement", "Improvements", "Modernization", "Extension"
    };
    static final ActNames RULE = new ActNames();

    private final Acts acts = Acts.loaded();

    private ActNames() {}

    /** Whether names of acts end in this word. */
    static boolean ends(String word) {
        return ENDS.contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        if (goesOn(page, end)) {
            return NOTHING;
        }
        NameWalk walk = scan.nameWalk;
        walk.back(page, start, end, scan.nameFloor);
        scan.nameFloor = end;
        int nameEnd = yearEnd(page, end);
        int year = nameEnd > end ? page.number(nameEnd - 4, nameEnd) : 0;
        boolean act = page.at(start + 1) == 'c';
        int known = walk.longestKnown(acts, year);
        int longer =
                known >= 0 && act && (year == 0 || isOfOtherYear(walk.known(), year)) ? walk.longerName(known) : -1;
        if (longer >= 0) {
            return take(scan, null, longer, nameEnd, year);
        }
        if (known >= 0) {
            Act law = walk.known();
            int from = walk.startOf(known);
            Jurisdiction state = stateBefore(page, from);
            if (state != null && act && !ownsState(law)) {
                return take(scan, null, stateStart(page, from), nameEnd, year);
            }
            return take(scan, law, from, nameEnd, year);
        }
        if (walk.count == 0 || !act && !walk.endsLikeLaw(end)) {
            return scan.waitingFor >= 0 && act ? theAct(scan, start, end) : NOTHING;
        }
        int from = walk.startOfUnknown();
        return from < 0 ? NOTHING : take(scan, null, from, nameEnd, year);
    }

    private static boolean isOfOtherYear(Act law, int year) {
        LocalDate enacted = law.enactedFrom();
        return enacted != null && enacted.getYear() != year;
    }

    private static boolean ownsState(Act law) {
        return law.id() == null && law.law() == null;
    }

    private static boolean goesOn(Page page, int end) {
        int next = page.gap(end);
        if (!Letters.upper(page.at(next))) {
            return false;
        }
        for (String word : GOES_ON) {
            if (page.is(next, next + word.length(), word)) {
                return true;
            }
        }
        return page.is(next, next + 10, "Amendments") && page.at(next + 11) == 'A';
    }

    /** Past " of 1934" behind the name. */
    static int yearEnd(Page page, int end) {
        int of = page.word(page.commaGap(end), "of");
        int year = of > 0 ? page.gap(of) : page.gap(end);
        int yearEnd = page.digitsEnd(year);
        boolean late = yearEnd - year == 4
                && (page.number(year, yearEnd) / 100 >= 17 && page.number(year, yearEnd) / 100 <= 20);
        return of > 0 && late ? yearEnd : end;
    }

    private static @Nullable Jurisdiction stateBefore(Page page, int start) {
        int at = stateStart(page, start);
        return at == start ? null : StateLaws.stateIn(page, at);
    }

    /** Where the name of a state that stands right before begins, or start. */
    private static int stateStart(Page page, int start) {
        int end = page.gapBack(start);
        int one = page.wordStart(end);
        int two = page.wordStart(page.gapBack(one));
        if (two < one && Letters.upper(page.at(two)) && reaches(page, two, end)) {
            return two;
        }
        return one < end && Letters.upper(page.at(one)) && reaches(page, one, end) ? one : start;
    }

    private static boolean reaches(Page page, int start, int end) {
        Jurisdiction state = StateLaws.stateIn(page, start);
        return state != null && state.displayName().length() == end - start;
    }

    private int take(Scan scan, @Nullable Act act, int from, int nameEnd, int year) {
        Page page = scan.page;
        int end = acronymEnd(page, nameEnd);
        boolean waited = waits(scan, from);
        int start = waited ? scan.waitingStart : from;
        String section = waited ? page.cut(scan.waitingStart, scan.waitingEnd) : null;
        ActHit.Sign sign = waited ? ActHit.Sign.LAW : scan.signs.around(page, from, end);
        String name = Names.tidy(page, from, nameEnd);
        if (act == null && end > nameEnd) {
            scan.ownAcronyms.putIfAbsent(letters(page, nameEnd, end), name);
        }
        scan.acts.add(new ActHit(act, name, from, end, start, end, year, section, sign, ActHit.Written.IN_FULL));
        return end;
    }

    private static String letters(Page page, int start, int end) {
        StringBuilder letters = new StringBuilder(8);
        for (int i = start; i < end; i++) {
            if (Letters.letter(page.at(i))) {
                letters.append(page.at(i));
            }
        }
        return letters.toString();
    }

    /** A section waits for this name, a "federal" or "Minnesota" between them or not. */
    private static boolean waits(Scan scan, int from) {
        if (scan.waitingFor < 0 || scan.waitingFor > from || from - scan.waitingFor > 24) {
            return false;
        }
        for (int i = scan.waitingFor; i < from; i++) {
            char c = scan.page.at(i);
            if (!Letters.letter(c) && !Letters.blank(c) && !Letters.quote(c) && !Letters.apostrophe(c)) {
                return false;
            }
        }
        return true;
    }

    /** Past "(COPPA)" or "(“COPPA”)". */
    private static int acronymEnd(Page page, int nameEnd) {
        int open = page.gap(nameEnd);
        if (page.at(open) != '(') {
            return nameEnd;
        }
        int at = open + 1;
        int the = page.word(at, "the");
        at = the > 0 ? page.gap(the) : at;
        while (at < open + 24
                && (Letters.upper(page.at(at))
                        || Letters.lower(page.at(at)) && page.at(at - 1) != ' '
                        || Letters.quote(page.at(at))
                        || Letters.dash(page.at(at))
                        || page.at(at) == '&'
                        || Letters.apostrophe(page.at(at)))) {
            at++;
        }
        return page.at(at) == ')' && at > open + 2 ? at + 1 : nameEnd;
    }

    /** "section 5 of the Act" speaks of the act named last. */
    private static int theAct(Scan scan, int start, int end) {
        if (scan.acts.isEmpty() || scan.waitingFor != start) {
            return NOTHING;
        }
        ActHit last = scan.acts.getLast();
        String section = scan.page.cut(scan.waitingStart, scan.waitingEnd);
        scan.acts.add(new ActHit(
                last.act(),
                last.name(),
                start,
                end,
                scan.waitingStart,
                end,
                last.year(),
                section,
                ActHit.Sign.NONE,
                ActHit.Written.AS_ACRONYM));
        return end;
    }
}
