package org.joinder.links;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the graph. */
@Service
@Transactional(readOnly = true)
public class LinkGraph {

    private final LinkStore links;

    LinkGraph(LinkStore links) {
        this.links = links;
    }

    /** Every link that begins or ends at the record, with its evidence. */
    public List<Link> neighbours(NodeRef node) {
        return links.touching(node);
    }
}
