package org.joinder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.base.Span;
import org.joinder.review.Finding;
import org.joinder.review.ReviewItemId;
import org.joinder.shell.EmptyState;
import org.joinder.shell.EvidenceText;
import org.jspecify.annotations.Nullable;

/** The text with its marks beside what was found; one finding is the current one in both. Decides nothing itself. */
class ReviewDesk extends Composite<Div> {

    private final EvidenceText text = new EvidenceText();
    private final SelectionBar selection;
    private final FindingCard card;
    private final FindingList list = new FindingList(this::choose);
    private final EmptyState empty =
            new EmptyState("No rule found anything here. Select words in the text, and add what they say.");
    private final ReviewKeys keys;
    private FindingOrder order = FindingOrder.NONE;
    private @Nullable ReviewItemId current;

    ReviewDesk(Consumer<ReviewKey> act) {
        selection = new SelectionBar(() -> act.accept(ReviewKey.ADD));
        card = new FindingCard(act);
        keys = new ReviewKeys(act);
        keys.listenOn(this);
        text.onSelect(id -> choose(new ReviewItemId(Long.parseLong(id))));
        text.onTextSelected(this::select);
        Section left = new Section(new H2("Text as received"), selection, text);
        Section right = new Section(new H2("Findings"), card, list, empty);
        left.addClassName("review-text");
        right.addClassName("review-findings");
        getContent().addClassName("review-columns");
        getContent().add(left, right);
    }

    /** Another text, read once here; what is shown of it follows by {@link #show}. */
    void showText(SerializableSupplier<String> whole) {
        order = FindingOrder.NONE;
        current = null;
        text.show(whole, List.of());
        selection.clear();
    }

    /** The findings as a decision made here left them. */
    void show(FindingOrder next) {
        selection.clear();
        renew(next);
    }

    /** The findings as someone else left them: neither the place in the text nor the selection nor the keyboard moves. */
    void renew(FindingOrder next) {
        FindingOrder before = order;
        put(next);
        Optional<Finding> now = order.find(current);
        if (now.isEmpty() || !now.equals(before.find(current))) {
            now.or(() -> order.after(current, before)).ifPresentOrElse(this::point, () -> card.setVisible(false));
        }
        if (before.findings().isEmpty()) {
            start();
        }
        catchKeyboard();
    }

    private void catchKeyboard() {
        if (current != null) {
            list.catchKeyboard(current);
        }
    }

    private void put(FindingOrder next) {
        order = next;
        text.show(order.findings().stream().map(Words::mark).toList());
        list.show(order);
        empty.setVisible(order.findings().isEmpty());
    }

    String words(Span span) {
        return text.text().substring(span.start(), span.end());
    }

    @Nullable
    Finding current() {
        return order.find(current).orElse(null);
    }

    SelectionBar selection() {
        return selection;
    }

    FindingOrder order() {
        return order;
    }

    /** Makes it the current one in list, card and text, the keyboard on it in the list. */
    void goTo(Finding finding) {
        choose(finding);
        list.focus(finding.id());
    }

    void focusInText() {
        if (current != null) {
            text.focusMark(Long.toString(current.value()));
        }
    }

    void step(int steps) {
        order.step(current, steps).ifPresent(this::goTo);
    }

    /** The keys of this screen work there too. */
    void listenOn(Component part) {
        keys.listenOn(part);
    }

    void help() {
        keys.help().open();
    }

    private void choose(ReviewItemId id) {
        order.find(id).ifPresent(this::choose);
    }

    private void choose(Finding finding) {
        point(finding);
        text.showMark(Long.toString(finding.id().value()));
    }

    /** The first that waits is the current one, the keyboard on it, and the screen is seen from its top. */
    void start() {
        order.nextOpen(null).ifPresent(finding -> {
            point(finding);
            list.focusInPlace(finding.id());
        });
    }

    private void point(Finding finding) {
        current = finding.id();
        text.markCurrent(Long.toString(finding.id().value()));
        card.setVisible(true);
        card.show(finding);
        list.setCurrent(current);
    }

    private void select(Span span) {
        selection.show(span, words(span));
    }
}
