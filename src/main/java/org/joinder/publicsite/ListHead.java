package org.joinder.publicsite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What a list is called, where it stands, and the names of the fields that each of its lines has. */
record ListHead(String path, String title, String lead, String empty, List<String> columns) {

    /** The values under the names, in the order of the columns; an absent one is empty. */
    SequencedMap<String, String> fields(@Nullable Object... values) {
        var fields = new LinkedHashMap<String, String>();
        for (int index = 0; index < columns.size(); index++) {
            var value = values[index];
            fields.put(columns.get(index), value == null ? "" : value.toString());
        }
        return fields;
    }

    private Alternate[] calendar() {
        return path.equals("/campaigns")
                ? new Alternate[] {Alternate.calendar(path + "/calendar.ics")}
                : new Alternate[0];
    }

    /** The list in the first of its pages, with its other forms. */
    Frame frame() {
        return Frame.of(title, lead, path)
                .also(calendar())
                .also(
                        Alternate.feed(path + "/feed.atom"),
                        Alternate.csv(path + ".csv"),
                        Alternate.json(path + ".json"));
    }
}
