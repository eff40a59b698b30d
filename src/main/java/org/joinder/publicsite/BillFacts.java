package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.Disagreement;
import org.joinder.legislation.StageTrack;
import org.jspecify.annotations.Nullable;

/** More of a bill: the steps it took, who joined it, committees, related measures, printed versions, what sources differ on. */
record BillFacts(
        List<StageTrack.Step> track,
        List<Member> members,
        List<String> committees,
        List<RecordLine> related,
        List<Version> versions,
        List<Disagreement> disagreements,
        List<Tag> tags) {

    /** A cosponsor; one who withdrew stays, with the day. */
    record Member(
            String name,
            @Nullable LocalDate since,
            @Nullable LocalDate withdrawn) {}

    record Version(String name, @Nullable LocalDate date, List<String> addresses) {}

    /** What a person confirmed it does to the power of states, with the clause. */
    record Tag(String words, String clause, LocalDate confirmed) {}
}
