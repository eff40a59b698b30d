package org.joinder.publicsite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One kind of public record, as it is listed, followed, downloaded and searched. */
interface PublicList {

    ListHead head();

    int count();

    /** The lines from a place on, in the order of the list. */
    List<ListLine> lines(int from, int most);

    default List<ListLine> all() {
        return lines(0, Integer.MAX_VALUE);
    }

    /** The lines that hold all these words. */
    default List<ListLine> search(String words, int most) {
        var wanted = words.toLowerCase(Locale.ROOT).split("\\s+");
        return all().stream()
                .filter(line -> Arrays.stream(wanted).allMatch(haystack(line)::contains))
                .limit(most)
                .toList();
    }

    private static String haystack(ListLine line) {
        return (line.title() + " " + line.detail() + " "
                        + String.join(" ", line.fields().values()))
                .toLowerCase(Locale.ROOT);
    }

    static <T> List<T> part(List<T> all, int from, int most) {
        return all.stream().skip(from).limit(most).toList();
    }
}
