package org.joinder.links.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.joinder.links.LinkKind;
import org.joinder.links.LinkService;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.shell.Notifications;

/** Joins the record at hand with another, on a person's word. What was entered stays until it is saved. */
class AddLink extends Composite<Section> {

    private final NodeCard card;
    private final LinkService links;
    private final Runnable saved;
    private final Select<LinkKind> kind = new Select<>();
    private final NodePicker other;
    private final TextField quote = new TextField("Words that show it");

    AddLink(NodeCard card, NodeCatalog catalog, LinkService links, Runnable saved) {
        this.card = card;
        this.links = links;
        this.saved = saved;
        other = new NodePicker(catalog, List.of(NodeKind.values()));
        kind.setLabel("This record");
        kind.setItems(LinkKind.ANNOUNCES, LinkKind.CITES, LinkKind.NAMES, LinkKind.ENACTED_AS, LinkKind.RELATED);
        kind.setItemLabelGenerator(LinkKind::forward);
        kind.setValue(LinkKind.RELATED);
        quote.setWidthFull();
        getContent().add(new H2("Add a link"), kind, other, quote, new Button("Add link", _ -> add()));
    }

    private void add() {
        if (other.value().isEmpty()) {
            Notifications.refused("Choose the record to link to.");
            return;
        }
        if (quote.isEmpty()) {
            Notifications.refused("A link needs its evidence: quote the words that show it.");
            return;
        }
        var to = other.value().get().ref();
        if (to.equals(card.ref())) {
            Notifications.refused("A record is not linked to itself.");
            return;
        }
        links.add(card.ref(), kind.getValue(), to, null, null, quote.getValue().strip());
        Notifications.saved("The link is added.");
        saved.run();
    }
}
