package org.joinder.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.legislation.ActSection;
import org.joinder.legislation.Renumbering;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteNote;
import org.joinder.legislation.StatuteOn;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteRow;
import org.joinder.legislation.StatuteText;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it is told: how it read on a day, in one piece and provision by provision, and all that is known of
 * it. Without a text where no words are known for that day.
 */
record StatuteJson(
        StatuteId id,
        String citation,
        String name,
        LocalDate asOf,
        @Nullable LocalDate since,
        @Nullable String num,
        @Nullable String heading,
        @Nullable String status,
        @Nullable String text,
        List<Provision> provisions,
        List<StatuteText> texts,
        List<StatuteRow> parts,
        List<String> popularNames,
        List<ActSection> actSections,
        List<StatuteNote> notes,
        List<Renumbering> renumberings) {

    record Provision(
            StatuteId id,
            String level,
            @Nullable String num,
            @Nullable String heading,
            String text,
            @Nullable String tail,
            @Nullable String status,
            LocalDate since) {}

    static StatuteJson of(StatuteRecord record, LocalDate day, Optional<StatuteOn> on) {
        Optional<StatuteText> own = on.map(found -> found.parts().getFirst())
                .filter(part -> part.id().equals(record.id()))
                .map(StatuteOn.Part::text);
        return new StatuteJson(
                record.id(),
                record.citation(),
                record.name(),
                day,
                on.map(StatuteOn::since).orElse(null),
                own.map(StatuteText::num).orElse(null),
                own.map(StatuteText::heading).orElse(null),
                own.map(StatuteText::status).orElse(null),
                on.map(StatuteOn::text).orElse(null),
                on.map(StatuteOn::parts).orElse(List.of()).stream()
                        .map(StatuteJson::provision)
                        .toList(),
                record.texts(),
                record.parts(),
                record.popularNames(),
                record.actSections(),
                record.notes(),
                record.renumberings());
    }

    private static Provision provision(StatuteOn.Part part) {
        StatuteText text = part.text();
        return new Provision(
                part.id(),
                part.level(),
                text.num(),
                text.heading(),
                text.text(),
                text.tail(),
                text.status(),
                text.validFrom());
    }
}
