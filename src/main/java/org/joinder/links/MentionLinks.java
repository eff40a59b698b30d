package org.joinder.links;

import java.time.Instant;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.legislation.BillService;
import org.joinder.legislation.StatuteService;
import org.joinder.releases.ReleaseId;
import org.joinder.review.MentionConfirmed;
import org.joinder.review.MentionRejected;
import org.joinder.security.AsSystem;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Turns what a person confirmed into links, and takes them back when the person does. */
@Component
class MentionLinks {

    private final MentionEdges edges;
    private final LinkService links;
    private final BillService bills;
    private final StatuteService statutes;

    MentionLinks(MentionEdges edges, LinkService links, BillService bills, StatuteService statutes) {
        this.edges = edges;
        this.links = links;
        this.bills = bills;
        this.statutes = statutes;
    }

    @ApplicationModuleListener
    void on(MentionConfirmed confirmed) {
        edges.of(confirmed.release(), confirmed.mention().target()).ifPresent(edge -> {
            AsSystem.run(() -> ensureRecord(confirmed.mention().target()));
            links.confirm(
                    edge, evidence(confirmed.release(), confirmed.mention(), confirmed.decidedBy(), confirmed.at()));
        });
    }

    @ApplicationModuleListener
    void on(MentionRejected rejected) {
        edges.of(rejected.release(), rejected.mention().target())
                .ifPresent(edge -> links.reject(
                        edge,
                        evidence(rejected.release(), rejected.mention(), rejected.decidedBy(), rejected.at()),
                        "rejected in review"));
    }

    /** A bill or section that is cited has a record from then on, if only by its number. */
    private void ensureRecord(Target target) {
        switch (target) {
            case Target.OfBill bill -> MentionEdges.bill(bill.id()).ifPresent(id -> bills.ensure(id, null));
            case Target.OfStatute law ->
                MentionEdges.statute(law.id()).ifPresent(id -> statutes.ensure(id, law.name()));
            default -> {}
        }
    }

    private static Evidence evidence(ReleaseId release, Mention mention, String by, Instant at) {
        return new Evidence(NodeRef.release(release), mention.span(), mention.raw(), by, at);
    }
}
