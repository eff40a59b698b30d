package org.joinder.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.letters.LetterId;
import org.joinder.links.LinkKind;
import org.joinder.links.LinkService;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates campaigns, gathers their records, and takes a person's word on stage, outcomes and end. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('STAFF','ADMIN')")
public class CampaignService {

    private final CampaignRepository campaigns;
    private final CampaignRecordRepository records;
    private final AskDecisionRepository decisions;
    private final LinkService links;
    private final NodeCatalog catalog;
    private final StatusKeeper keeper;
    private final CurrentUser user;
    private final Clock clock;

    CampaignService(
            CampaignRepository campaigns,
            CampaignRecordRepository records,
            AskDecisionRepository decisions,
            LinkService links,
            NodeCatalog catalog,
            StatusKeeper keeper,
            CurrentUser user,
            Clock clock) {
        this.campaigns = campaigns;
        this.records = records;
        this.decisions = decisions;
        this.links = links;
        this.catalog = catalog;
        this.keeper = keeper;
        this.user = user;
        this.clock = clock;
    }

    public CampaignId create(CampaignDraft draft) {
        CampaignRules.check(draft);
        var campaign = new Campaign();
        campaign.fill(draft);
        campaign.setSlug(CampaignRules.slug(draft.title(), campaigns::existsBySlug));
        campaigns.saveAndFlush(campaign);
        keeper.refresh(campaign);
        return campaign.id();
    }

    /** Changes the words from the version that was read; a later version in between is a stale edit. The address stays. */
    public void correct(CampaignId id, CampaignDraft draft, long version) {
        CampaignRules.check(draft);
        change(id, campaign -> {
            if (campaign.version() != version) {
                throw new ObjectOptimisticLockingFailureException(Campaign.class, id.value());
            }
            campaign.fill(draft);
            campaigns.saveAndFlush(campaign);
        });
    }

    /** Gathers a record; one that is gathered already stays as it is. */
    public void add(CampaignId id, NodeRef record) {
        change(id, campaign -> gathered(id, record));
    }

    /** Gathers a bill and says what it would do about the ask, or says so anew. */
    public void add(CampaignId id, NodeRef bill, BillRelation relation) {
        if (bill.kind() != NodeKind.BILL) {
            throw CampaignRefused.because("Only a bill does something about the ask.");
        }
        change(id, campaign -> gathered(id, bill).relate(relation));
    }

    public void remove(CampaignId id, NodeRef record) {
        change(
                id,
                campaign -> stored(id, record).ifPresent(gathered -> {
                    records.delete(gathered);
                    records.flush();
                    links.retract(record, LinkKind.PART_OF, CampaignNodes.ref(id), "taken out of the campaign");
                }));
    }

    /** Records what became of an ask, named by its letter and its place there. */
    public void decide(
            CampaignId id,
            LetterId letter,
            int number,
            AskOutcome outcome,
            @Nullable LocalDate decidedOn,
            String reason) {
        if (outcome.isEnacted() && decidedOn == null) {
            throw CampaignRefused.because("Say on which day it became law.");
        }
        change(id, campaign -> {
            var decision = decisions
                    .findByCampaignIdAndLetterIdAndNumber(id.value(), letter.value(), number)
                    .orElseGet(() -> new AskDecision(id, letter, number));
            decision.decide(outcome, decidedOn, reason.strip());
            decisions.saveAndFlush(decision);
        });
    }

    /** Sets a stage against the rule; the rule's own stage stays in view beside it. */
    public void overrideStage(CampaignId id, CampaignStage stage, String reason) {
        String why = CampaignRules.required(reason, "Say why the campaign stands elsewhere than the rule says.");
        var said = new StageOverride(stage, why, user.require().displayName(), clock.instant());
        change(id, campaign -> campaign.override(said));
    }

    public void clearOverride(CampaignId id) {
        change(id, campaign -> campaign.override(null));
    }

    public void close(CampaignId id, String reason) {
        String why = CampaignRules.required(reason, "Say why the campaign is closed.");
        change(id, campaign -> campaign.close(new CampaignFacts.Closing(LocalDate.now(clock), why)));
    }

    public void reopen(CampaignId id) {
        change(id, campaign -> campaign.close(null));
    }

    public void publish(CampaignId id) {
        change(id, campaign -> campaign.setPublished(true));
    }

    public void withdraw(CampaignId id) {
        change(id, campaign -> campaign.setPublished(false));
    }

    private CampaignRecord gathered(CampaignId id, NodeRef record) {
        return stored(id, record).orElseGet(() -> gather(id, record));
    }

    private CampaignRecord gather(CampaignId id, NodeRef record) {
        if (!CampaignNodes.GATHERED.contains(record.kind())) {
            throw CampaignRefused.because("A campaign gathers " + CampaignNodes.gatheredInWords() + ".");
        }
        if (catalog.find(record).isEmpty()) {
            throw CampaignRefused.because("There is no " + record.kind().words() + " “" + record.key() + "”.");
        }
        links.add(record, LinkKind.PART_OF, CampaignNodes.ref(id), null, null, "gathered by hand");
        return records.saveAndFlush(new CampaignRecord(id, record));
    }

    private Optional<CampaignRecord> stored(CampaignId id, NodeRef record) {
        return records.findByCampaignIdAndNodeKindAndNodeKey(id.value(), record.kind(), record.key());
    }

    private void change(CampaignId id, Consumer<Campaign> change) {
        var campaign = campaigns.findById(id.value()).orElseThrow(() -> CampaignRefused.gone(id));
        change.accept(campaign);
        campaigns.flush();
        keeper.refresh(campaign);
    }
}
