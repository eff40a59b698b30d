package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs of a page: its title, its one-sentence description, its address (empty where no page is meant
 * to be found again), its other forms, the picture shown where it is shared, what it says of itself to machines, and the
 * past day it is shown as of.
 */
record Frame(
        String title,
        String description,
        String path,
        List<Alternate> alternates,
        String picture,
        @Nullable Map<String, Object> linkedData,
        @Nullable LocalDate asOf) {

    private static final String PICTURE_OF_THE_SITE = "/card.png";

    static Frame of(String title, String description, String path) {
        return new Frame(title, description, path, List.of(), PICTURE_OF_THE_SITE, null, null);
    }

    static Frame withJson(String title, String description, String path) {
        return of(title, description, path).also(Alternate.json(path + ".json"));
    }

    Frame also(Alternate... more) {
        var all = Stream.concat(alternates.stream(), Stream.of(more)).toList();
        return new Frame(title, description, path, all, picture, linkedData, asOf);
    }

    /** The page with a picture of its own, made below its address. */
    Frame pictured() {
        return new Frame(title, description, path, alternates, path + "/card.png", linkedData, asOf);
    }

    Frame saying(Map<String, Object> linkedData) {
        return new Frame(title, description, path, alternates, picture, linkedData, asOf);
    }

    Frame onPage(int number) {
        return new Frame(
                title + ", page " + number, description, path + "?page=" + number, alternates, picture, null, null);
    }

    /** The page as of a past day, with its data as of that day; null for the page as it stands. */
    Frame asOf(@Nullable LocalDate day) {
        if (day == null) {
            return this;
        }
        var data = alternates.stream().flatMap(each -> each.asOf(day).stream()).toList();
        return new Frame(title + ", as of " + WrittenDay.of(day), description, path, data, picture, null, day);
    }

    /** The same page, not to be found by search engines. */
    Frame unlisted() {
        return new Frame(title, description, "", alternates, picture, null, asOf);
    }

    boolean isListed() {
        return !path.isEmpty() && asOf == null;
    }

    /** Whether the page stands under this entry of the navigation. */
    boolean isUnder(String start) {
        return path.equals(start) || path.startsWith(start + "/") || path.startsWith(start + "?");
    }
}
