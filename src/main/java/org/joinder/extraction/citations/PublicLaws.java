package org.joinder.extraction.citations;

import java.util.List;
import org.joinder.base.Jurisdiction;

/** {@code Pub. L. 115-164} and {@code Pvt. L. 96-164}: laws by Congress and number. */
final class PublicLaws implements NumberedRule {

    static final PublicLaws RULE = new PublicLaws();

    /** Guam and the Northern Marianas number their laws the same way, by legislature; none is near this far. */
    private static final int MOST_LEGISLATURES = 50;

    private PublicLaws() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int name = nameEnd(page, start, end);
        if (name < 0) {
            return NOTHING;
        }
        boolean secret = page.at(start + 1) == 'r' || page.at(start + 1) == 'v' || page.at(start + 1) == 'R';
        int numbers = numberWord(page, page.gap(name));
        int last = numberEnd(page, numbers);
        if (last < 0) {
            return NOTHING;
        }
        int from = scan.fromWaiting(start);
        int item = numbers;
        while (last > 0) {
            emit(scan, secret, from, item, last);
            int next = nextItem(page, last);
            int nextEnd = next > 0 ? numberEnd(page, next) : -1;
            if (nextEnd < 0) {
                return last;
            }
            from = next;
            item = next;
            last = nextEnd;
        }
        return NOTHING;
    }

    private static void emit(Scan scan, boolean secret, int from, int item, int last) {
        Page page = scan.page;
        int dash = page.digitsEnd(item);
        int congress = page.number(item, dash);
        int number = page.number(lastNumber(page, dash), last);
        if (!secret && congress < MOST_LEGISLATURES && numbersItsLaws(scan.context)) {
            scan.citeState(CitationType.STATE_SESSION, from, last, last, "public-law-of-territory", 0.9);
            return;
        }
        CitationType type = secret ? CitationType.PRIVATE_LAW : CitationType.PUBLIC_LAW;
        scan.cite(type, (secret ? "Pvt. L. " : "Pub. L. ") + congress + "-" + number, from, last, type.code(), 0.99);
        String id = (secret ? "/us/pvtl/" : "/us/pl/") + congress + "/" + number;
        scan.laws.add(new LawHit(type, from, last, id, List.of(), 0.99));
    }

    private static boolean numbersItsLaws(CitationContext context) {
        return context.office() == Jurisdiction.GUAM || context.office() == Jurisdiction.NORTHERN_MARIANA_ISLANDS;
    }

    private static int nameEnd(Page page, int start, int end) {
        if (end - start <= 2) {
            int initials = page.initials(start, "pl");
            return initials > 0 && page.at(start) == 'P' ? initials : -1;
        }
        if (page.is(start, end, "PubL")) {
            return page.at(end) == '.' ? end + 1 : end;
        }
        int law = page.dotGap(end);
        int lawEnd = page.wordEnd(law);
        boolean names = page.isInAnyCase(law, lawEnd, "l")
                || page.isInAnyCase(law, lawEnd, "law")
                || page.isInAnyCase(law, lawEnd, "laws");
        return names ? (page.at(lawEnd) == '.' ? lawEnd + 1 : lawEnd) : -1;
    }

    private static int numberWord(Page page, int i) {
        int at = page.at(i) == '#' ? page.gap(i + 1) : i;
        for (String word : new String[] {"no", "nos", "number", "numbers"}) {
            int end = page.word(at, word);
            if (end > 0) {
                return page.at(end) == ':' ? page.gap(end + 1) : page.dotGap(end);
            }
        }
        return at;
    }

    /** The end of {@code 115-164}, any dash, blanks beside it, or -1. */
    private static int numberEnd(Page page, int i) {
        int dash = page.digitsEnd(i);
        if (dash == i || dash - i > 3) {
            return -1;
        }
        int number = lastNumber(page, dash);
        int end = number > 0 ? page.digitsEnd(number) : -1;
        return end > number && end - number <= 4 && !Letters.letterOrDigit(page.at(end)) ? end : -1;
    }

    private static int lastNumber(Page page, int afterCongress) {
        int dash = page.gap(afterCongress);
        int number = page.gap(dash + 1);
        return Letters.dash(page.at(dash)) && Letters.digit(page.at(number)) ? number : -1;
    }

    private static int nextItem(Page page, int end) {
        int at = page.gap(end);
        boolean comma = page.at(at) == ',' || page.at(at) == ';';
        at = comma ? page.gap(at + 1) : at;
        int and = page.word(at, "and");
        at = and > 0 ? page.gap(and) : at;
        return (comma || and > 0) && Letters.digit(page.at(at)) ? at : -1;
    }
}
