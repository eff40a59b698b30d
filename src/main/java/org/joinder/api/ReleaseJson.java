package org.joinder.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.PressContact;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseKind;
import org.joinder.releases.ReleaseStatus;
import org.jspecify.annotations.Nullable;

/** A release as it is told, with the hash of the document it came in. */
record ReleaseJson(
        @Nullable String id,
        @Nullable Jurisdiction office,
        @Nullable String headline,
        @Nullable LocalDate releaseDate,
        @Nullable String attorneyGeneral,
        @Nullable ReleaseKind releaseKind,
        List<PressContact> contacts,
        ReleaseStatus status,
        @Nullable Instant embargoUntil,
        @Nullable Instant publishedAt,
        @Nullable String withdrawalReason,
        Instant receivedAt,
        String fileName,
        String sha256,
        @Nullable String sourceAddress,
        String text) {

    static ReleaseJson of(ReleaseDetail release) {
        return new ReleaseJson(
                release.path(),
                release.office(),
                release.headline(),
                release.releaseDate(),
                release.attorneyGeneral(),
                release.kind(),
                release.contacts(),
                release.status(),
                release.embargoUntil(),
                release.publishedAt(),
                release.withdrawalReason(),
                release.receivedAt(),
                release.document().fileName(),
                release.sha256(),
                release.draft().sourceAddress(),
                release.text().text());
    }
}
