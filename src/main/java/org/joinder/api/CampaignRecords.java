package org.joinder.api;

import java.util.Optional;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignDetail;
import org.joinder.campaigns.CampaignId;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class CampaignRecords implements RecordSource {

    private final CampaignBoards boards;

    CampaignRecords(CampaignBoards boards) {
        this.boards = boards;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.CAMPAIGN;
    }

    @Override
    public Optional<Shown> find(String id) {
        return boards.board(id).map(board -> new Shown(ref(board), CampaignJson.of(board)));
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return boards.find(new CampaignId(node.number())).map(CampaignDetail::slug);
    }

    private static NodeRef ref(CampaignBoard board) {
        return new NodeRef(
                NodeKind.CAMPAIGN, Long.toString(board.campaign().id().value()));
    }
}
