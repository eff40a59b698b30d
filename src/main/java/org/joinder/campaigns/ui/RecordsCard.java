package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.function.Function;
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
import org.joinder.links.NodeRef;
import org.joinder.shell.KeyedList;
import org.joinder.shell.PathLink;
import org.jspecify.annotations.Nullable;

/** What the campaign gathers: letters, releases, bills, sections; each can be let go, and that can be undone. */
class RecordsCard extends Composite<Section> {

    private static final int UNDO_FOR_MILLISECONDS = 12_000;

    private final CampaignId campaign;
    private final CampaignService campaigns;
    private final Runnable refresh;
    private final Group<LetterRow> letters = new Group<>("letters", "Letters", LetterRow::id, this::letter);
    private final Group<NodeCard> releases = new Group<>("releases", "Press releases", NodeCard::ref, this::card);
    private final Group<BoardBill> bills = new Group<>("bills", "Bills", BoardBill::id, this::bill);
    private final Group<NodeCard> statutes = new Group<>("sections", "Sections and laws", NodeCard::ref, this::card);

    RecordsCard(CampaignId campaign, CampaignService campaigns, NodeCatalog catalog, Runnable refresh) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.refresh = refresh;
        Card.frame(getContent(), "records", "What it gathers");
        List.of(letters, releases, bills, statutes)
                .forEach(group -> getContent().add(group.heading, group.none, group.list));
        getContent().add(new AddRecord(campaign, campaigns, catalog, refresh));
    }

    void show(CampaignBoard board) {
        letters.show(board.letters());
        releases.show(board.releases());
        bills.show(board.bills());
        statutes.show(board.statutes());
    }

    /** The records of one kind, with how many there are. */
    private static final class Group<T> {

        private final String title;
        private final H3 heading = new H3();
        private final Span none = new Span("None yet.");
        private final KeyedList<T> list;

        Group(String id, String title, Function<T, ?> key, Function<T, ListItem> draw) {
            this.title = title;
            heading.setId(id);
            list = new KeyedList<>("board-records", key, draw);
        }

        void show(List<T> all) {
            heading.setText(title + " (" + all.size() + ")");
            none.setVisible(all.isEmpty());
            list.setVisible(!all.isEmpty());
            list.show(all);
        }
    }

    private ListItem letter(LetterRow letter) {
        var ref = NodeRef.letter(letter.id());
        return item(
                ref,
                letter.subject(),
                null,
                new PathLink(LetterPaths.one(letter.id()), letter.subject()),
                new Span(" · " + Words.day(letter.date()) + " · "
                        + letter.status().words() + " · " + letter.signersInWords()));
    }

    private ListItem bill(BoardBill bill) {
        String title = bill.title() == null ? "" : " " + bill.title();
        return item(
                NodeRef.bill(bill.id()),
                bill.id().displayName(),
                bill.relation(),
                new PathLink(LegislationPaths.workspace(bill.id()), bill.id().displayName()),
                new Span(title + " · " + bill.stageSentence() + " · It "
                        + bill.relation().words() + "."));
    }

    private ListItem card(NodeCard card) {
        Component name = card.workspacePath() == null
                ? new Span(card.title())
                : new PathLink(card.workspacePath(), card.title());
        String date = card.date() == null ? "" : " · " + Words.day(card.date());
        return item(
                card.ref(),
                card.title(),
                null,
                name,
                new Span(date + (card.detail().isEmpty() ? "" : " · " + card.detail())));
    }

    private ListItem item(NodeRef ref, String name, @Nullable BillRelation relation, Component... parts) {
        var remove = new Button("Remove", _ -> remove(ref, name, relation));
        remove.setAriaLabel("Remove " + name);
        var links = new PathLink(LinkPaths.one(ref), "Links");
        links.getElement().setAttribute("aria-label", "Links of " + name);
        var item = new ListItem(parts);
        item.add(new Span(" "), links, remove);
        return item;
    }

    private void remove(NodeRef ref, String name, @Nullable BillRelation relation) {
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
