package org.joinder.links.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;

/** Finds a record by its kind and words of its name. */
class NodePicker extends Composite<HorizontalLayout> {

    private final NodeCatalog catalog;
    private final Select<NodeKind> kind = new Select<>();
    private final ComboBox<NodeCard> record = new ComboBox<>("Record");

    NodePicker(NodeCatalog catalog, List<NodeKind> kinds, Consumer<NodeCard> chosen) {
        this(catalog, kinds);
        getContent().add(new Button("Show", _ -> value().ifPresent(chosen)));
    }

    NodePicker(NodeCatalog catalog, List<NodeKind> kinds) {
        this.catalog = catalog;
        kind.setLabel("Kind");
        kind.setItems(kinds);
        kind.setItemLabelGenerator(NodeKind::words);
        kind.setValue(kinds.getFirst());
        kind.addValueChangeListener(_ -> record.getDataProvider().refreshAll());
        record.setWidth("24rem");
        record.setItemLabelGenerator(
                card -> card.detail().isEmpty() ? card.title() : card.title() + " · " + card.detail());
        record.setItems(query -> search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        getContent().setWrap(true);
        getContent().setAlignItems(Alignment.BASELINE);
        getContent().add(kind, record);
    }

    Optional<NodeCard> value() {
        return Optional.ofNullable(record.getValue());
    }

    private List<NodeCard> search(String words, int offset, int limit) {
        var wanted = Objects.requireNonNullElse(kind.getValue(), NodeKind.LETTER);
        return catalog.search(wanted, words, offset + limit).stream()
                .skip(offset)
                .toList();
    }
}
