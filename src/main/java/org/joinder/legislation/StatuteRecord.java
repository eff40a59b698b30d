package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A provision with its texts through time, newest first, its parts, its popular names and its moves. */
public record StatuteRecord(
        StatuteId id,
        String citation,
        String name,
        List<StatuteText> texts,
        List<StatuteRow> parts,
        List<String> popularNames,
        List<ActSection> actSections,
        List<StatuteNote> notes,
        List<Renumbering> renumberings) {

    /** The words in force on a day, where they are known. */
    public Optional<StatuteText> on(LocalDate day) {
        return texts.stream().filter(text -> text.isInForceOn(day)).findFirst();
    }
}
