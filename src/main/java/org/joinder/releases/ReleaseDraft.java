package org.joinder.releases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What a release says of itself, as a person may correct it; null where it is not known. */
public record ReleaseDraft(
        @Nullable Jurisdiction office,
        @Nullable String headline,
        @Nullable LocalDate releaseDate,
        @Nullable String attorneyGeneral,
        @Nullable ReleaseKind kind,
        List<PressContact> contacts,
        @Nullable String sourceAddress) {

    public static final ReleaseDraft EMPTY = new ReleaseDraft(null, null, null, null, null, List.of(), null);

    public ReleaseDraft {
        headline = blankToNull(headline);
        attorneyGeneral = blankToNull(attorneyGeneral);
        sourceAddress = blankToNull(sourceAddress);
        contacts = List.copyOf(contacts);
    }

    public ReleaseDraft withOffice(@Nullable Jurisdiction value) {
        return new ReleaseDraft(value, headline, releaseDate, attorneyGeneral, kind, contacts, sourceAddress);
    }

    public ReleaseDraft withHeadline(@Nullable String value) {
        return new ReleaseDraft(office, value, releaseDate, attorneyGeneral, kind, contacts, sourceAddress);
    }

    public ReleaseDraft withReleaseDate(@Nullable LocalDate value) {
        return new ReleaseDraft(office, headline, value, attorneyGeneral, kind, contacts, sourceAddress);
    }

    public ReleaseDraft withAttorneyGeneral(@Nullable String value) {
        return new ReleaseDraft(office, headline, releaseDate, value, kind, contacts, sourceAddress);
    }

    public ReleaseDraft withKind(@Nullable ReleaseKind value) {
        return new ReleaseDraft(office, headline, releaseDate, attorneyGeneral, value, contacts, sourceAddress);
    }

    public ReleaseDraft withContacts(List<PressContact> value) {
        return new ReleaseDraft(office, headline, releaseDate, attorneyGeneral, kind, value, sourceAddress);
    }

    /** What it still needs before it can be published, since its public address is made of it. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (headline == null) {
            missing.add("headline");
        }
        if (releaseDate == null) {
            missing.add("date");
        }
        if (office == null) {
            missing.add("office");
        }
        return missing;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
