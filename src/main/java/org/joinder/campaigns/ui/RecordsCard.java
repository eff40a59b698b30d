package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.campaigns.BillRelation;
import org.joinder.campaigns.BoardBill;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignService;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterRow;
import org.joinder.links.LinkPaths;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeRef;
import org.joinder.shell.PathLink;
import org.jspecify.annotations.Nullable;

/** What the campaign gathers: letters, releases, bills, sections; each can be let go, and that can be undone. */
class RecordsCard extends Composite<Section> {

    private static final int UNDO_FOR_MILLISECONDS = 12_000;

    private final CampaignBoard board;
    private final CampaignService campaigns;
    private final Runnable refresh;

    RecordsCard(CampaignBoard board, CampaignService campaigns, NodeCatalog catalog, Runnable refresh) {
        this.board = board;
        this.campaigns = campaigns;
        this.refresh = refresh;
        getContent().addClassName("board-card");
        getContent().add(new H2("What it gathers"));
        group("Letters", board.letters().stream().map(this::letter));
        group("Press releases", board.releases().stream().map(this::card));
        group("Bills", board.bills().stream().map(this::bill));
        group("Sections and laws", board.statutes().stream().map(this::card));
        getContent().add(new AddRecord(board.campaign().id(), campaigns, catalog, refresh));
    }

    private void group(String title, Stream<ListItem> items) {
        List<ListItem> all = items.toList();
        var list = new UnorderedList();
        all.forEach(list::add);
        getContent().add(new H3(title + " (" + all.size() + ")"), all.isEmpty() ? new Span("None yet.") : list);
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
        var id = board.campaign().id();
        campaigns.remove(id, ref);
        var notice = new Notification();
        notice.setDuration(UNDO_FOR_MILLISECONDS);
        notice.add(new Span("“" + name + "” is removed from the campaign. "), new Button("Undo", _ -> {
            if (relation == null) {
                campaigns.add(id, ref);
            } else {
                campaigns.add(id, ref, relation);
            }
            notice.close();
            refresh.run();
        }));
        notice.open();
        refresh.run();
    }
}
