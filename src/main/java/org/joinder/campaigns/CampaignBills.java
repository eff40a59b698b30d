package org.joinder.campaigns;

import java.util.List;
import org.joinder.delivery.BillsOfLetter;
import org.joinder.legislation.BillId;
import org.joinder.letters.LetterId;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.stereotype.Component;

/** Tells which bills of a letter's campaigns would do what is asked, whole or in part. */
@Component
class CampaignBills implements BillsOfLetter {

    private final CampaignRecordRepository records;

    CampaignBills(CampaignRecordRepository records) {
        this.records = records;
    }

    @Override
    public List<BillId> billsOf(LetterId letter) {
        var ref = NodeRef.letter(letter);
        return records.findByNodeKindAndNodeKey(ref.kind(), ref.key()).stream()
                .flatMap(record ->
                        records.findByCampaignIdOrderById(record.campaign().value()).stream())
                .filter(record -> record.node().kind() == NodeKind.BILL)
                .filter(record -> record.relation() != BillRelation.BACKGROUND)
                .map(record -> record.node().billId())
                .distinct()
                .toList();
    }
}
