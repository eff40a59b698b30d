package org.joinder.links;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseFilter;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRow;
import org.joinder.releases.ReleaseService;
import org.joinder.releases.ReleaseStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Press releases as records of the graph. */
@Component
class ReleaseNodes implements NodeSource {

    private final ReleaseService releases;
    private final Clock clock;

    ReleaseNodes(ReleaseService releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.RELEASE;
    }

    @Override
    public Optional<NodeCard> find(String key) {
        return NodeKeys.number(key)
                .flatMap(number -> releases.find(new ReleaseId(number)))
                .map(this::card);
    }

    @Override
    public List<NodeCard> findAll(Collection<String> keys) {
        var ids = keys.stream()
                .flatMap(key -> NodeKeys.number(key).stream())
                .map(ReleaseId::new)
                .toList();
        return releases.rows(ids).stream().map(this::card).toList();
    }

    @Override
    public List<NodeCard> search(String words, int limit) {
        var filter = new ReleaseFilter(words, null, null);
        return releases.list(filter, PageRequest.of(0, limit)).stream()
                .map(this::card)
                .toList();
    }

    private NodeCard card(ReleaseDetail release) {
        boolean isPublic = release.isPublic(clock.instant());
        return card(
                release.id(),
                title(release.title(), release.headline() != null),
                release.office(),
                release.releaseDate(),
                release.status(),
                isPublic ? release.slug() : null);
    }

    private NodeCard card(ReleaseRow release) {
        boolean isPublic = release.status() == ReleaseStatus.PUBLISHED && !release.isUnderEmbargo(clock.instant());
        return card(
                release.id(),
                title(release.title(), release.name().headlineConfirmed()),
                release.office(),
                release.releaseDate(),
                release.status(),
                isPublic ? release.slug() : null);
    }

    /** A title that nobody confirmed says so wherever the record is named. */
    private static String title(String title, boolean confirmed) {
        return confirmed ? title : title + " (headline not confirmed)";
    }

    private static NodeCard card(
            ReleaseId id,
            String title,
            @Nullable Jurisdiction office,
            @Nullable LocalDate date,
            ReleaseStatus status,
            @Nullable String publicSlug) {
        String path = office == null || publicSlug == null ? null : ReleasePaths.publicPage(office, publicSlug);
        String where = office == null ? "Office not known" : office.displayName();
        return new NodeCard(
                NodeRef.release(id),
                title,
                where + ", " + status.name().toLowerCase(Locale.ROOT),
                date,
                office,
                path != null,
                ReleasePaths.one(id),
                path);
    }
}
