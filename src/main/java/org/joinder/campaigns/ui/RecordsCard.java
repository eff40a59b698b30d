package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joinder.campaigns.BillRelation;
import org.joinder.campaigns.BoardBill;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignService;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterRow;
import org.joinder.links.LinkPaths;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.shell.Line;
import org.joinder.shell.LineList;
import org.joinder.shell.Saving;
import org.jspecify.annotations.Nullable;

/** What the campaign gathers: letters, releases, bills, sections; each can be let go, and that can be undone. */
class RecordsCard extends Composite<Section> {

    private static final int UNDO_FOR_MILLISECONDS = 12_000;

    private final CampaignId campaign;
    private final CampaignService campaigns;
    private final Runnable refresh;
    private final Group letters = new Group(NodeKind.LETTER, "letters", "Letters");
    private final Group releases = new Group(NodeKind.RELEASE, "releases", "Press releases");
    private final Group bills = new Group(NodeKind.BILL, "bills", "Bills");
    private final Group statutes = new Group(NodeKind.STATUTE, "sections", "Sections and laws");
    private Map<NodeRef, BillRelation> relations = Map.of();

    RecordsCard(CampaignId campaign, CampaignService campaigns, NodeCatalog catalog, Runnable refresh) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.refresh = refresh;
        Card.frame(getContent(), "records", "What it gathers");
        List.of(letters, releases, bills, statutes).forEach(group -> {
            getContent().add(group.heading, group.none, group.list);
            group.list.onAction((key, _) -> remove(new NodeRef(group.kind, key), group.name(key)));
        });
        getContent().add(new Button("Add a record", press -> {
            var adding = new AddRecord(campaign, campaigns, catalog, refresh);
            getContent().replace(press.getSource(), adding);
            adding.focus();
        }));
    }

    void show(CampaignBoard board) {
        relations = board.bills().stream()
                .collect(Collectors.toMap(bill -> NodeRef.bill(bill.id()), BoardBill::relation, (one, _) -> one));
        letters.show(board.letters(), RecordsCard::letter);
        releases.show(board.releases(), RecordsCard::card);
        bills.show(board.bills(), RecordsCard::bill);
        statutes.show(board.statutes(), RecordsCard::card);
    }

    /** The records of one kind, with how many there are. */
    private static final class Group {

        private final NodeKind kind;
        private final String title;
        private final H3 heading = new H3();
        private final Span none = new Span("None yet.");
        private final LineList list = new LineList("board-records");

        Group(NodeKind kind, String id, String title) {
            this.kind = kind;
            this.title = title;
            heading.setId(id);
        }

        <T> void show(List<T> all, Function<T, Line> line) {
            heading.setText(title + " (" + all.size() + ")");
            none.setVisible(all.isEmpty());
            list.setVisible(!all.isEmpty());
            list.show(all.stream().map(line).toList());
        }

        String name(String key) {
            return list.lines().stream()
                    .filter(line -> line.key().equals(key))
                    .map(line -> line.parts().getFirst().words())
                    .findFirst()
                    .orElse("");
        }
    }

    private static Line letter(LetterRow letter) {
        var ref = NodeRef.letter(letter.id());
        return line(
                ref,
                LetterPaths.one(letter.id()),
                letter.subject(),
                " · " + Words.day(letter.date()) + " · " + letter.status().words() + " · " + letter.signersInWords());
    }

    private static Line bill(BoardBill bill) {
        String title = bill.title() == null ? "" : " " + bill.title();
        return line(
                NodeRef.bill(bill.id()),
                LegislationPaths.workspace(bill.id()),
                bill.id().displayName(),
                title + " · " + bill.stageSentence() + " · It "
                        + bill.relation().words() + ".");
    }

    private static Line card(NodeCard card) {
        String date = card.date() == null ? "" : " · " + Words.day(card.date());
        return line(
                card.ref(),
                card.workspacePath(),
                card.title(),
                date + (card.detail().isEmpty() ? "" : " · " + card.detail()));
    }

    private static Line line(NodeRef ref, @Nullable String path, String name, String facts) {
        return Line.of(ref.key())
                .link(path, name)
                .text(facts + " ")
                .link(LinkPaths.one(ref), "Links", "Links of " + name)
                .action("remove", "Remove", "Remove " + name);
    }

    private void remove(NodeRef ref, String name) {
        var relation = relations.get(ref);
        if (!Saving.quietly(() -> campaigns.remove(campaign, ref))) {
            return;
        }
        var notice = new Notification();
        notice.setDuration(UNDO_FOR_MILLISECONDS);
        notice.add(new Span("“" + name + "” is removed from the campaign. "), new Button("Undo", _ -> {
            Saving.quietly(() -> putBack(ref, relation));
            notice.close();
            refresh.run();
        }));
        notice.open();
        refresh.run();
    }

    private void putBack(NodeRef ref, @Nullable BillRelation relation) {
        if (relation == null) {
            campaigns.add(campaign, ref);
        } else {
            campaigns.add(campaign, ref, relation);
        }
    }
}
