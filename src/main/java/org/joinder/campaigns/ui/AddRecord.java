package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.joinder.campaigns.BillRelation;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignService;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.shell.Notifications;
import org.joinder.shell.Saving;

/** Finds a record by its name and adds it to the campaign; of a bill also what it would do about the ask. */
class AddRecord extends Composite<HorizontalLayout> {

    private final CampaignId campaign;
    private final CampaignService campaigns;
    private final NodeCatalog catalog;
    private final Runnable refresh;
    private final Select<NodeKind> kind = new Select<>();
    private final ComboBox<NodeCard> record = new ComboBox<>("Record");
    private final Select<BillRelation> relation = new Select<>();

    AddRecord(CampaignId campaign, CampaignService campaigns, NodeCatalog catalog, Runnable refresh) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.catalog = catalog;
        this.refresh = refresh;
        kind.setLabel("Kind");
        kind.setItems(NodeKind.LETTER, NodeKind.RELEASE, NodeKind.BILL, NodeKind.STATUTE);
        kind.setItemLabelGenerator(NodeKind::words);
        kind.setValue(NodeKind.LETTER);
        kind.addValueChangeListener(_ -> follow());
        record.setWidth("24rem");
        record.setItemLabelGenerator(
                card -> card.detail().isEmpty() ? card.title() : card.title() + " · " + card.detail());
        record.setItems(query -> search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        relation.setLabel("The bill");
        relation.setItems(BillRelation.values());
        relation.setItemLabelGenerator(BillRelation::words);
        relation.setValue(BillRelation.BACKGROUND);
        relation.setVisible(false);
        getContent().setWrap(true);
        getContent().setAlignItems(Alignment.BASELINE);
        getContent().add(kind, record, relation, new Button("Add to campaign", _ -> add()));
    }

    /** Puts the keyboard where adding begins. */
    void focus() {
        kind.focus();
    }

    private void follow() {
        relation.setVisible(kind.getValue() == NodeKind.BILL);
        record.clear();
        record.getDataProvider().refreshAll();
    }

    private List<NodeCard> search(String words, int offset, int limit) {
        return catalog.search(kind.getValue(), words, offset + limit).stream()
                .skip(offset)
                .toList();
    }

    private void add() {
        NodeCard chosen = record.getValue();
        if (chosen == null) {
            Notifications.refused("Choose the record to add.");
            return;
        }
        if (Saving.tried(() -> add(chosen), "“" + chosen.title() + "” is part of the campaign.")) {
            refresh.run();
        }
    }

    private void add(NodeCard chosen) {
        if (chosen.ref().kind() == NodeKind.BILL) {
            campaigns.add(campaign, chosen.ref(), relation.getValue());
        } else {
            campaigns.add(campaign, chosen.ref());
        }
    }
}
