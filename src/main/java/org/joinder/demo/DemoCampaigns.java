package org.joinder.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignService;
import org.joinder.legislation.BillId;
import org.joinder.legislation.StatuteId;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.links.NodeRef;
import org.joinder.releases.ReleaseService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers the demo records in their campaigns and says what became of each ask. */
@Component
class DemoCampaigns implements DemoStep {

    private final CampaignService campaigns;
    private final CampaignBoards boards;
    private final LetterService letters;
    private final ReleaseService releases;
    private final Clock clock;
    private final TransactionTemplate together;

    DemoCampaigns(
            CampaignService campaigns,
            CampaignBoards boards,
            LetterService letters,
            ReleaseService releases,
            Clock clock,
            TransactionTemplate together) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.letters = letters;
        this.releases = releases;
        this.clock = clock;
        this.together = together;
    }

    @Override
    public int load() {
        List<CampaignFile> missing = DemoFiles.list("campaigns.json", CampaignFile[].class).stream()
                .filter(each -> boards.findBySlug(each.slug()).isEmpty())
                .toList();
        missing.forEach(each -> together.executeWithoutResult(transaction -> add(each)));
        return missing.size();
    }

    private void add(CampaignFile file) {
        CampaignId id = campaigns.create(file.draft(LocalDate.now(clock)));
        file.bills().forEach(bill -> campaigns.add(id, NodeRef.bill(BillId.of(bill.id())), bill.relation()));
        file.statutes().forEach(path -> campaigns.add(id, NodeRef.statute(StatuteId.of(path))));
        file.letters().forEach(slug -> campaigns.add(id, NodeRef.letter(letter(slug))));
        DemoReleases.files().stream()
                .filter(release -> file.releases().contains(release.file()))
                .forEach(release -> campaigns.add(
                        id,
                        DemoReleases.ref(releases.receive(release.file(), release.bytes())
                                .release())));
        for (CampaignFile.Outcome outcome : file.outcomes()) {
            campaigns.decide(
                    id, letter(outcome.letter()), outcome.ask(), outcome.outcome(), outcome.on(), outcome.reason());
        }
        if (file.published()) {
            campaigns.publish(id);
        }
    }

    private LetterId letter(String slug) {
        return letters.findBySlug(slug)
                .orElseThrow(() -> new IllegalStateException("the demo letter " + slug + " is not there"))
                .id();
    }
}
