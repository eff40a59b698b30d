package org.joinder.api;

import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseFilter;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseRow;
import org.joinder.releases.ReleaseService;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class ReleaseRecords implements RecordSource {

    private final ReleaseService releases;

    ReleaseRecords(ReleaseService releases) {
        this.releases = releases;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.RELEASE;
    }

    @Override
    public Optional<Shown> find(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Jurisdiction.find(id.substring(0, slash)).flatMap(office -> find(office, id));
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return releases.find(new ReleaseId(node.number())).map(ReleaseDetail::path);
    }

    private Optional<Shown> find(Jurisdiction office, String id) {
        return releases.list(new ReleaseFilter(null, null, office), Pageable.unpaged()).stream()
                .filter(row -> id.equalsIgnoreCase(row.path()))
                .map(ReleaseRow::id)
                .findFirst()
                .flatMap(releases::find)
                .map(release ->
                        new Shown(new NodeRef(NodeKind.RELEASE, release.id().toString()), ReleaseJson.of(release)));
    }
}
