package org.joinder.extraction.citations;

import java.util.List;

/** Works cited by volume and page: the Statutes at Large and the Federal Register. */
final class VolumeAndPage implements NumberedRule {

    static final VolumeAndPage STATUTES_AT_LARGE = new VolumeAndPage(CitationType.STAT_LARGE, " Stat. ");
    static final VolumeAndPage FEDERAL_REGISTER = new VolumeAndPage(CitationType.FED_REG, " Fed. Reg. ");
    private static final int LONGEST_PAGE = 7;

    private final CitationType type;
    private final String name;

    private VolumeAndPage(CitationType type, String name) {
        this.type = type;
        this.name = name;
    }

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int after = type == CitationType.FED_REG ? registerEnd(page, start, end) : statutesEnd(page, start, end);
        int volumeEnd = page.gapBack(start);
        int volume = page.digitsStart(volumeEnd);
        if (after < 0 || volume == volumeEnd || volumeEnd - volume > 3 || volume < scan.floor) {
            return NOTHING;
        }
        char before = page.at(volume - 1);
        if (Letters.letterOrDigit(before) || before == '$' || before == '.' || before == '-') {
            return NOTHING;
        }
        int first = page.commaGap(after);
        int last = pageEnd(page, first);
        if (last < 0) {
            return NOTHING;
        }
        String number = page.cut(first, last).replace(",", "");
        String text = page.number(volume, volumeEnd) + name + number;
        scan.cite(type, text, volume, last, type.code(), 0.98);
        String id = type == CitationType.STAT_LARGE ? "/us/stat/" + page.cut(volume, volumeEnd) + "/" + number : null;
        scan.laws.add(new LawHit(type, volume, last, id, List.of(), 0.98));
        return last;
    }

    private static int statutesEnd(Page page, int start, int end) {
        int after = page.dotGap(end);
        int at = page.word(after, "at");
        int large = at > 0 ? Math.max(page.word(page.gap(at), "l"), page.word(page.gap(at), "large")) : -1;
        if (large < 0 && end - start > 4) {
            return NOTHING;
        }
        return large > 0 ? page.dotGap(large) : after;
    }

    private static int registerEnd(Page page, int start, int end) {
        int initials = page.initials(start, "fr");
        if (initials > 0) {
            return page.gap(initials);
        }
        if (!page.is(start, end, "Fed") && !page.is(start, end, "Federal")) {
            return NOTHING;
        }
        int reg = page.dotGap(end);
        int word = Math.max(page.word(reg, "reg"), page.word(reg, "register"));
        return word > 0 ? page.dotGap(word) : NOTHING;
    }

    /** The end of a page number, thousands parted by commas or not, or -1. */
    private static int pageEnd(Page page, int i) {
        int end = page.digitsEnd(i);
        if (end == i || end - i > 5) {
            return -1;
        }
        boolean thousands = end - i <= 3 && page.at(end) == ',' && page.digitsEnd(end + 1) == end + 4;
        end = thousands ? end + 4 : end;
        char after = page.at(end);
        return Letters.letter(after) || end - i > LONGEST_PAGE ? -1 : end;
    }
}
