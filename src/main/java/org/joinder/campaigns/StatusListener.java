package org.joinder.campaigns;

import org.joinder.legislation.BillAdvanced;
import org.joinder.letters.LetterMoved;
import org.joinder.letters.LetterPublished;
import org.joinder.letters.LetterRecorded;
import org.joinder.letters.LetterWithdrawn;
import org.joinder.links.NodeRef;
import org.joinder.releases.ReleaseCorrected;
import org.joinder.releases.ReleasePublished;
import org.joinder.signon.OfficeResponded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Judges a campaign anew when a letter, release or bill it gathers has changed. */
@Component
class StatusListener {

    private final CampaignRepository campaigns;
    private final CampaignRecordRepository records;
    private final StatusKeeper keeper;

    StatusListener(CampaignRepository campaigns, CampaignRecordRepository records, StatusKeeper keeper) {
        this.campaigns = campaigns;
        this.records = records;
        this.keeper = keeper;
    }

    @ApplicationModuleListener
    void on(BillAdvanced advanced) {
        refresh(NodeRef.bill(advanced.bill()));
    }

    @ApplicationModuleListener
    void on(LetterMoved moved) {
        refresh(NodeRef.letter(moved.letter()));
    }

    @ApplicationModuleListener
    void on(LetterRecorded recorded) {
        refresh(NodeRef.letter(recorded.letter()));
    }

    @ApplicationModuleListener
    void on(OfficeResponded responded) {
        refresh(NodeRef.letter(responded.letter()));
    }

    @ApplicationModuleListener
    void on(LetterPublished published) {
        refresh(NodeRef.letter(published.letter()));
    }

    @ApplicationModuleListener
    void on(LetterWithdrawn withdrawn) {
        refresh(NodeRef.letter(withdrawn.letter()));
    }

    @ApplicationModuleListener
    void on(ReleaseCorrected corrected) {
        refresh(NodeRef.release(corrected.release()));
    }

    @ApplicationModuleListener
    void on(ReleasePublished published) {
        refresh(NodeRef.release(published.release()));
    }

    private void refresh(NodeRef moved) {
        records.findByNodeKindAndNodeKey(moved.kind(), moved.key()).stream()
                .flatMap(record -> campaigns.findById(record.campaign().value()).stream())
                .forEach(keeper::refresh);
    }
}
