package org.joinder.publicsite;

import java.util.List;
import java.util.Objects;
import org.joinder.offices.OfficePaths;
import org.joinder.releases.PressContact;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRow;

/** Makes the page of a published release, and its line in a list. */
final class ReleaseAssembler {

    private ReleaseAssembler() {}

    static ReleasePage page(ReleaseDetail release, List<RecordLine> concerns) {
        var office = Objects.requireNonNull(release.office(), "a published release has its office");
        var slug = Objects.requireNonNull(release.slug(), "a published release has its address");
        var date = Objects.requireNonNull(release.releaseDate(), "a published release has its date");
        var kind = release.kind();
        return new ReleasePage(
                ReleasePaths.publicPage(office, slug),
                release.title(),
                office.displayName(),
                OfficePaths.publicPage(office),
                date,
                release.attorneyGeneral(),
                kind == null ? null : kind.label(),
                release.contacts().stream().map(PressContact::toString).toList(),
                concerns,
                Paragraphs.of(release.text().text()),
                release.draft().sourceAddress(),
                release.sha256());
    }

    static RecordLine line(ReleaseRow release) {
        var path = release.path();
        return new RecordLine(
                release.title(), path == null ? null : "/releases/" + path, release.releaseDate(), "Press release");
    }
}
