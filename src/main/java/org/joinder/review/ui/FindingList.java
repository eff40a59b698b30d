package org.joinder.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.review.Finding;
import org.joinder.review.FindingKind;
import org.joinder.review.ReviewItemId;
import org.joinder.shell.Children;
import org.jspecify.annotations.Nullable;

/**
 * All findings of a release by kind; one of them is the current one, and the only stop of the tab key. Shown anew, each
 * that is still there stays the same button, so that the keyboard stays where it is.
 */
class FindingList extends Composite<Div> {

    private static class OfKind extends Div {

        private final H3 title = new H3();
        private final UnorderedList list = new UnorderedList();

        OfKind() {
            list.addClassName("finding-list");
            add(title, list);
        }

        void show(FindingKind kind, List<ListItem> lines) {
            title.setText(kind.label() + (lines.size() > 1 ? " · " + lines.size() : ""));
            Children.show(list, lines);
        }
    }

    private record Line(ListItem item, FindingButton button) {

        static Line of(FindingButton button) {
            return new Line(new ListItem(button), button);
        }
    }

    // A screen that was just opened is not shown yet when it is told what to do.
    private static final String IN_PLACE = "setTimeout(() => this.focus({ preventScroll: true }))";

    private final Consumer<Finding> chosen;
    private final Map<FindingKind, OfKind> kinds = new EnumMap<>(FindingKind.class);
    private Map<ReviewItemId, Line> lines = Map.of();

    FindingList(Consumer<Finding> chosen) {
        this.chosen = chosen;
        getContent().addClassName("findings");
    }

    void show(FindingOrder order) {
        Map<ReviewItemId, Line> wanted = new HashMap<>();
        Map<FindingKind, List<ListItem>> shown = new EnumMap<>(FindingKind.class);
        for (Finding finding : order.findings()) {
            Line line = line(finding);
            wanted.put(finding.id(), line);
            shown.computeIfAbsent(FindingOrder.kind(finding), _ -> new ArrayList<>())
                    .add(line.item());
        }
        lines = wanted;
        kinds.keySet().retainAll(shown.keySet());
        shown.forEach(
                (kind, items) -> kinds.computeIfAbsent(kind, _ -> new OfKind()).show(kind, items));
        Children.show(getContent(), List.copyOf(kinds.values()));
    }

    void setCurrent(@Nullable ReviewItemId current) {
        lines.forEach((id, line) -> line.button().setCurrent(id.equals(current)));
    }

    void focus(ReviewItemId id) {
        button(id).ifPresent(FindingButton::focus);
    }

    /** The same without bringing it into view. */
    void focusInPlace(ReviewItemId id) {
        button(id).ifPresent(button -> button.getElement().executeJs(IN_PLACE));
    }

    /** Brings the keyboard to this one when what had it is gone. */
    void catchKeyboard(ReviewItemId id) {
        button(id).ifPresent(Children::catchKeyboard);
    }

    private Optional<FindingButton> button(ReviewItemId id) {
        return Optional.ofNullable(lines.get(id)).map(Line::button);
    }

    private Line line(Finding finding) {
        Line there = lines.get(finding.id());
        if (there == null) {
            return Line.of(new FindingButton(finding, chosen));
        }
        there.button().show(finding);
        return there;
    }
}
