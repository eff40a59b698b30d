package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The place, and at times the date, that open a release's first paragraph before a dash. */
record Dateline(int from, int past, @Nullable Jurisdiction place, boolean named, Dates.@Nullable Written date) {

    private static final int REACH = 14;
    private static final long WEEKDAY = Lexicon.group("weekday");

    /** Reads the dateline at the start of a line, or gives null. */
    static @Nullable Dateline at(Words words, int from) {
        int past = dash(words, from);
        if (past < 0) {
            return null;
        }
        Dates.Written date = null;
        Jurisdiction state = null;
        int cityFrom = -1;
        int cityPast = -1;
        int word = from;
        while (word < past) {
            Dates.Written written = date == null ? Dates.at(words, word) : null;
            PlaceNames.Name name = words.isCapital(word) ? PlaceNames.at(words, word) : null;
            if (written != null) {
                date = written;
                word = written.past();
            } else if (name != null && (cityFrom >= 0 || name.form() != PlaceNames.Form.CODE)) {
                state = name.who();
                cityFrom = cityFrom < 0 ? word : cityFrom;
                cityPast = cityPast < 0 ? word : cityPast;
                word += name.words().length;
            } else {
                cityFrom = cityFrom < 0 && words.isCapital(word) && date(words, word) ? word : cityFrom;
                word++;
            }
        }
        if (cityFrom < 0) {
            return null;
        }
        int cityEnd = cityPast > cityFrom ? cityPast : endOfCity(words, cityFrom, past);
        Jurisdiction city = Cities.at(words, cityFrom, cityEnd);
        boolean stateIsCity = cityPast == cityFrom;
        if (state == null && city == null) {
            return date != null && isAllCapital(words, cityFrom, cityEnd)
                    ? new Dateline(from, past, null, false, date)
                    : null;
        }
        Jurisdiction place = state == null || (stateIsCity && city != null) ? city : state;
        return new Dateline(from, past, place, state != null && !stateIsCity, date);
    }

    private static boolean date(Words words, int word) {
        return !Dates.isMonth(words, word) && !words.in(word, WEEKDAY);
    }

    private static int endOfCity(Words words, int from, int past) {
        int word = from + 1;
        while (word < past
                && words.isCapital(word)
                && !words.gapHas(word, Gap.COMMA | Gap.LEFT | Gap.RIGHT | Gap.BAR)
                && date(words, word)) {
            word++;
        }
        return word;
    }

    private static boolean isAllCapital(Words words, int from, int past) {
        for (int word = from; word < past; word++) {
            if (!words.isUpper(word)) {
                return false;
            }
        }
        return true;
    }

    /** The word after the dash that ends the dateline, -1 when the line has none near its start. */
    private static int dash(Words words, int from) {
        int limit = Math.min(words.count, from + REACH);
        for (int word = from + 1; word < limit; word++) {
            int gap = words.gap[word];
            if (Gap.has(gap, Gap.BLANK)) {
                return -1;
            }
            boolean hyphen = Gap.has(gap, Gap.HYPHEN)
                    && (Gap.has(gap, Gap.SPACE | Gap.RIGHT) || words.start[word] - words.end[word - 1] > 1);
            boolean colon =
                    Gap.has(gap, Gap.COLON) && word - from <= 4 && words.isUpper(from) && !Gap.has(gap, Gap.LINE);
            boolean bracket = Gap.has(gap, Gap.RIGHT) && words.gapHas(from, Gap.LEFT) && words.isCapital(word);
            if (Gap.has(gap, Gap.DASH) || hyphen || colon || bracket) {
                return word;
            }
            if (!words.isCapital(word) && !words.isNumber(word) && words.length(word) > 2) {
                return -1;
            }
        }
        return -1;
    }
}
