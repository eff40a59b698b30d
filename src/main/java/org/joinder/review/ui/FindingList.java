package org.joinder.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.review.Finding;
import org.joinder.review.FindingKind;
import org.joinder.review.ReviewItemId;
import org.jspecify.annotations.Nullable;

/** All findings of a release by kind; one of them is the current one, and the only stop of the tab key. */
class FindingList extends Composite<Div> {

    private final Consumer<Finding> chosen;
    private final Map<ReviewItemId, FindingButton> buttons = new LinkedHashMap<>();
    private FindingOrder shown = FindingOrder.NONE;

    FindingList(Consumer<Finding> chosen) {
        this.chosen = chosen;
        getContent().addClassName("findings");
    }

    /** Buttons that stay are kept, so that the keyboard stays where it is. */
    void show(FindingOrder order) {
        boolean samePlaces = places(order).equals(places(shown));
        shown = order;
        if (samePlaces) {
            order.findings().forEach(each -> button(each.id()).ifPresent(button -> button.show(each)));
        } else {
            build();
        }
    }

    void setCurrent(@Nullable ReviewItemId current) {
        buttons.forEach((id, button) -> button.setCurrent(id.equals(current)));
    }

    void focus(ReviewItemId id) {
        button(id).ifPresent(FindingButton::focus);
    }

    private Optional<FindingButton> button(ReviewItemId id) {
        return Optional.ofNullable(buttons.get(id));
    }

    private void build() {
        buttons.clear();
        getContent().removeAll();
        Map<FindingKind, UnorderedList> lists = new LinkedHashMap<>();
        for (Finding finding : shown.findings()) {
            FindingButton button = new FindingButton(finding, chosen);
            buttons.put(finding.id(), button);
            lists.computeIfAbsent(FindingOrder.kind(finding), _ -> list()).add(new ListItem(button));
        }
        lists.forEach((kind, list) -> {
            long count = list.getChildren().count();
            getContent().add(new H3(kind.label() + (count > 1 ? " · " + count : "")), list);
        });
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("finding-list");
        return list;
    }

    private static Map<ReviewItemId, FindingKind> places(FindingOrder order) {
        Map<ReviewItemId, FindingKind> places = new LinkedHashMap<>();
        order.findings().forEach(each -> places.put(each.id(), FindingOrder.kind(each)));
        return places;
    }
}
