package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person who held an office: when and where, and what the office signed in that time. */
record PersonPage(String path, String name, List<Term> terms, List<RecordLine> letters) {

    record Term(
            String jurisdiction,
            String officePath,
            String standing,
            @Nullable String party,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable LocalDate seenOn,
            String certainty,
            String source) {

        String days() {
            return TermDays.inWords(starts, ends, seenOn);
        }
    }

    Frame frame() {
        var held = terms.stream().map(Term::jurisdiction).distinct().toList();
        var words = held.isEmpty() ? name : name + ", attorney general: " + String.join(", ", held) + ".";
        return Frame.withJson(name, words, path).saying(LinkedData.person(name, held));
    }

    Citation citation(Site site) {
        return Citations.page(name, null, site.full(path));
    }
}
