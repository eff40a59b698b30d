package org.joinder.demo;

import java.util.List;
import org.joinder.legislation.ActionEntry;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillLaw;
import org.joinder.legislation.BillService;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.BillStore;
import org.joinder.legislation.RelatedBill;
import org.joinder.legislation.Renumbering;
import org.joinder.legislation.Sponsor;
import org.joinder.legislation.StatuteDocument;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.legislation.StatuteStore;
import org.joinder.legislation.VoteEntry;
import org.springframework.stereotype.Component;

/** The sections and bills of the demo campaigns. */
@Component
class DemoLaw implements DemoStep {

    private final StatuteService statutes;
    private final StatuteStore texts;
    private final BillService bills;
    private final BillStore store;

    DemoLaw(StatuteService statutes, StatuteStore texts, BillService bills, BillStore store) {
        this.statutes = statutes;
        this.texts = texts;
        this.bills = bills;
        this.store = store;
    }

    @Override
    public int load() {
        return provisions() + bills();
    }

    private int provisions() {
        List<LawFiles.Provision> missing = DemoFiles.list("statutes.json", LawFiles.Provision[].class).stream()
                .filter(each -> statutes.row(StatuteId.of(each.id())).isEmpty())
                .toList();
        missing.forEach(this::add);
        if (!missing.isEmpty()) {
            DemoFiles.list("renumberings.json", LawFiles.Move[].class).forEach(this::move);
        }
        return missing.size();
    }

    private void add(LawFiles.Provision provision) {
        StatuteId id = StatuteId.of(provision.id());
        statutes.ensure(id, provision.name());
        if (provision.popularName() != null) {
            statutes.named(id, provision.popularName());
        }
        if (provision.text() != null) {
            texts.merge(List.of(new StatuteStore.Incoming(document(id, provision, provision.text()), "demo " + id)));
        }
    }

    private static StatuteDocument document(StatuteId id, LawFiles.Provision provision, LawFiles.Text text) {
        return new StatuteDocument(
                id,
                provision.name(),
                text.source(),
                text.from(),
                text.from(),
                List.of(new StatuteDocument.Provision(id, "", text.num(), text.heading(), text.words(), null, null)),
                List.of());
    }

    private void move(LawFiles.Move move) {
        statutes.renumbered(
                new Renumbering(StatuteId.of(move.from()), StatuteId.of(move.to()), move.since(), move.law()));
    }

    private int bills() {
        List<BillStore.Incoming> missing = DemoFiles.list("bills.json", LawFiles.Bill[].class).stream()
                .filter(each -> bills.row(BillId.of(each.id()))
                        .filter(BillService::isLoaded)
                        .isEmpty())
                .map(each -> new BillStore.Incoming(document(each), "demo " + each.id()))
                .toList();
        store.merge(missing);
        return missing.size();
    }

    private static BillDocument document(LawFiles.Bill bill) {
        return BillDocument.of(BillSource.BY_HAND, BillId.of(bill.id()))
                .core(bill.title(), null, bill.introduced())
                .sponsors(List.of(sponsor(bill)))
                .actions(bill.actions().stream().map(DemoLaw::action).toList())
                .votes(bill.votes().stream().map(DemoLaw::vote).toList())
                .relatedBills(bill.related().stream().map(DemoLaw::related).toList())
                .laws(bill.laws().stream()
                        .map(number -> new BillLaw("Public Law", number))
                        .toList())
                .committeeReports(bill.reports())
                .build();
    }

    private static Sponsor sponsor(LawFiles.Bill bill) {
        var member = bill.sponsor();
        return new Sponsor(
                member.name(), null, member.party(), member.state(), member.district(), bill.introduced(), true, null);
    }

    private static ActionEntry action(LawFiles.Action action) {
        return new ActionEntry(action.date(), null, action.text(), null, null, null, null, action.chamber(), List.of());
    }

    private static VoteEntry vote(LawFiles.Vote vote) {
        return new VoteEntry(
                vote.chamber(),
                vote.number(),
                vote.session(),
                null,
                vote.date(),
                vote.question(),
                vote.url(),
                vote.yeas(),
                vote.nays(),
                vote.result());
    }

    private static RelatedBill related(LawFiles.Related related) {
        return new RelatedBill(
                related.id(),
                related.title(),
                null,
                null,
                List.of(new RelatedBill.Relationship(related.relationship(), null)));
    }
}
