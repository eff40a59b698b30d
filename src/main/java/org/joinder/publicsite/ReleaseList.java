package org.joinder.publicsite;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.joinder.releases.ReleaseFilter;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRow;
import org.joinder.releases.ReleaseService;
import org.joinder.releases.ReleaseStatus;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The published press releases, latest first. */
@Component
@Order(3)
class ReleaseList implements PublicList {

    private static final ListHead HEAD = new ListHead(
            "/releases",
            "Press releases",
            "What the offices told the press about their letters, latest first, kept as it was published.",
            "No press release has been published yet.",
            List.of("office", "kind"));

    private final ReleaseService releases;
    private final Clock clock;

    ReleaseList(ReleaseService releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public ListHead head() {
        return HEAD;
    }

    @Override
    public int count() {
        return releases.published(null, Pageable.unpaged()).size();
    }

    @Override
    public List<ListLine> lines(int from, int most) {
        return PublicList.part(releases.published(null, Pageable.unpaged()), from, most).stream()
                .filter(release -> release.path() != null)
                .map(ReleaseList::line)
                .toList();
    }

    @Override
    public List<ListLine> search(String words, int most) {
        var now = clock.instant();
        return releases.list(new ReleaseFilter(words, ReleaseStatus.PUBLISHED, null), PageRequest.of(0, 200)).stream()
                .filter(release -> !release.isUnderEmbargo(now) && release.path() != null)
                .limit(most)
                .map(ReleaseList::line)
                .toList();
    }

    private static ListLine line(ReleaseRow release) {
        var office = Objects.requireNonNull(release.office());
        var kind = release.kind();
        return new ListLine(
                release.title(),
                ReleasePaths.publicPage(office, Objects.requireNonNull(release.slug())),
                release.releaseDate(),
                office.displayName(),
                null,
                HEAD.fields(office.displayName(), kind == null ? "" : kind.label()));
    }
}
