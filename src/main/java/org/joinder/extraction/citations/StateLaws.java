package org.joinder.extraction.citations;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Codes, session laws and regulations of the states, from the state's name or from a form that stands for it. */
final class StateLaws implements Rule {

    /** As far as a number may stand before a law's name, and behind it with a subject between. */
    private static final int BEFORE = 24;

    private static final int BEHIND = 300;

    private static final int LONGEST_FORM = 80;

    static final double SURE = 0.95;

    private static final StateForms FORMS = StateForms.loaded();

    /** Those of the word at which this rule begins. */
    private final StateFormsOfWord forms;

    private StateLaws(StateFormsOfWord forms) {
        this.forms = forms;
    }

    static StateLaws beginningWith(String word) {
        return new StateLaws(FORMS.beginning(word));
    }

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        if (!forms.places() && farFromNumbers(scan, start, end + LONGEST_FORM)) {
            return NOTHING;
        }
        StateForm form = forms.at(page, start, end);
        if (form == null) {
            return NOTHING;
        }
        int formEnd = form.match(page, start, end);
        boolean far = form.kind() == StateForm.Kind.NAME ? scan.far(start, end) : farFromNumbers(scan, start, formEnd);
        int cited = far && !scan.awaited(start) ? NOTHING : cited(scan, form, start, formEnd);
        if (form.kind() != StateForm.Kind.NAME) {
            return cited;
        }
        Jurisdiction owner = form.owner();
        if (owner != null && !capital(page, owner, formEnd)) {
            scan.places.add(start, formEnd, owner.ordinal(), speaks(page, formEnd));
        }
        return cited > 0 ? cited : formEnd;
    }

    /** Every law is cited by a number, before its name or behind its subject. */
    private static boolean farFromNumbers(Scan scan, int start, int formEnd) {
        return !scan.awaited(start) && scan.page.nextDigit(start - BEFORE) > formEnd + BEHIND;
    }

    /** "Washington, D.C." is no mention of the state. */
    private static boolean capital(Page page, Jurisdiction owner, int end) {
        return owner == Jurisdiction.WASHINGTON && page.initials(page.commaGap(end), "dc") > 0;
    }

    private static boolean speaks(Page page, int end) {
        int at = page.gap(end);
        char first = Letters.lowered(page.at(at));
        boolean may = first == 'a' || first == 's';
        return may && (page.word(at, "attorney") > 0 || page.word(at, "ag") > 0 || page.word(at, "solicitor") > 0);
    }

    private static int cited(Scan scan, StateForm form, int start, int formEnd) {
        Page page = scan.page;
        int at = page.gap(possessive(page, formEnd));
        if (form.kind() == StateForm.Kind.NAME && !Letters.letter(page.at(at))) {
            return NOTHING;
        }
        CitationType given = form.type();
        LawName name = LawName.read(page, at, given == null ? 0 : LawWords.CORE);
        if (name == null) {
            return form.kind() == StateForm.Kind.SHORT ? bySubject(scan, start, at) : NOTHING;
        }
        int nameEnd = given != null && name.end() == at ? formEnd : name.end();
        int volume = volumeBefore(page, start, scan.floor);
        boolean year = volume >= 0 && year(page, volume);
        CitationType type = given == null ? name.type(year) : given;
        int from = volume >= 0 && (!year || type != CitationType.STATE_CODE) ? volume : start;
        Locator where = Locator.read(scan, nameEnd, type == CitationType.STATE_ADMIN);
        if (where != null && believed(form, where, from < start, page, start)) {
            emit(scan, type, scan.fromWaiting(from), where, "state-law");
            return where.editionEnd();
        }
        boolean pamphlet = year && given == CitationType.STATE_SESSION && page.at(page.digitsEnd(volume)) == '-';
        boolean whole = pamphlet || year && (name.flags() & LawWords.SESSION) != 0;
        int numbered = whole ? from : numberBefore(scan, form, start);
        if (numbered >= 0) {
            scan.citeState(type, numbered, nameEnd, nameEnd, "state-law-after-section", SURE);
            return nameEnd;
        }
        return NOTHING;
    }

    /** {@code N.Y. Penal § 85}: the subject of a code alone, in front of a section sign. */
    private static int bySubject(Scan scan, int start, int at) {
        Page page = scan.page;
        int sign = Subject.skip(page, at, false);
        Locator where = sign == at || page.at(sign) != '§' ? null : Locator.read(scan, sign, false);
        if (where == null) {
            return NOTHING;
        }
        emit(scan, CitationType.STATE_CODE, start, where, "state-law-by-subject");
        return where.editionEnd();
    }

    /** Short letters such as "R.S." or "IC" may be anything: they want a section sign or a number with parts. */
    private static boolean believed(StateForm form, Locator where, boolean volume, Page page, int start) {
        if (!form.doubtful()) {
            return true;
        }
        boolean looksLikeWord = form.tokens().length == 1 && form.tokens()[0].length() == 2;
        boolean parts = parts(page, start, where.end()) >= (looksLikeWord ? 2 : 1);
        return where.marked() || parts || volume && Letters.digit(page.at(where.end() - 1));
    }

    /** How many signs part the digits of a number. */
    private static int parts(Page page, int start, int end) {
        int parts = 0;
        for (int i = start; i < end; i++) {
            boolean sign = page.at(i) == '-' || page.at(i) == '.' || page.at(i) == ':';
            parts += sign && Letters.digit(page.at(i + 1)) && Letters.letterOrDigit(page.at(i - 1)) ? 1 : 0;
        }
        return parts;
    }

    /** Where the number in front of its law begins: {@code § 407.020 RSMo}, {@code 12.2.4.9 NMAC}; or -1. */
    private static int numberBefore(Scan scan, StateForm form, int start) {
        Page page = scan.page;
        if (scan.awaited(start)) {
            boolean sure = !form.doubtful() || parts(page, scan.waitingStart, scan.waitingEnd) > 0;
            return sure ? scan.waitingStart : -1;
        }
        int end = page.gapBack(start);
        int at = end;
        while (at > scan.floor
                && at > end - 24
                && (Letters.letterOrDigit(page.at(at - 1))
                        || page.at(at - 1) == '.'
                        || page.at(at - 1) == '-'
                        || page.at(at - 1) == ':')) {
            at--;
        }
        boolean stands =
                form.acronym() && !form.doubtful() && Letters.digit(page.at(at)) && Letters.digit(page.at(end - 1));
        return stands && parts(page, at, end) > 0 ? at : -1;
    }

    private static int possessive(Page page, int end) {
        return Letters.apostrophe(page.at(end)) && page.at(end + 1) == 's' ? end + 2 : end;
    }

    /** The start of the volume or year in front, {@code 815}, {@code 1999-063}, {@code 35-0-67}, or -1. */
    private static int volumeBefore(Page page, int start, int floor) {
        int end = page.gapBack(start);
        int at = end;
        while (at > floor && at > end - 12 && ofVolume(page, at - 1)) {
            at--;
        }
        char before = page.at(at - 1);
        boolean glued = Letters.letter(before) || before == '$' || before == '.' || before == '(' && end - at < 1;
        return at < end && Letters.digit(page.at(at)) && Letters.letterOrDigit(page.at(end - 1)) && !glued ? at : -1;
    }

    /** A digit, a dash, or the letter of "title 12A". */
    private static boolean ofVolume(Page page, int i) {
        char c = page.at(i);
        return Letters.digit(c)
                || c == '-'
                || Letters.upper(c) && Letters.digit(page.at(i - 1)) && !Letters.letter(page.at(i + 1));
    }

    private static boolean year(Page page, int volume) {
        int end = page.digitsEnd(volume);
        int value = page.number(volume, end);
        return end - volume == 4 && value >= 1700 && value < 2100;
    }

    private static void emit(Scan scan, CitationType type, int start, Locator where, String rule) {
        scan.cite(type, scan.page.cut(start, where.numberEnd()), start, where.editionEnd(), rule, SURE);
        scan.laws.add(new LawHit(type, start, where.end(), null, List.of(), SURE));
    }

    /** Whether the name of a law, such as RSMo, begins here. */
    static boolean beginsLaw(Page page, int start) {
        StateForm form = Letters.letter(page.at(start)) ? FORMS.at(page, start, page.wordEnd(start)) : null;
        return form != null && form.kind() == StateForm.Kind.LAW;
    }

    static @Nullable Jurisdiction stateIn(Page page, int start) {
        StateForm form = FORMS.at(page, start, page.wordEnd(start));
        return form == null || form.kind() != StateForm.Kind.NAME ? null : form.owner();
    }
}
