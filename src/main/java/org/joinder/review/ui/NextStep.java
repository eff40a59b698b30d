package org.joinder.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRecord;
import org.joinder.releases.ReleaseStatus;
import org.joinder.review.QueueRow;
import org.joinder.shell.PathLink;
import org.joinder.shell.ViewerTime;

/** What comes next for this release: decide, complete the record, publish, look at the public page, go on to another. */
class NextStep extends Composite<Section> {

    private final Consumer<ReviewKey> act;
    private final H2 title = new H2("Next");
    private final Paragraph sentence = new Paragraph();
    private final Div actions = new Div();

    NextStep(Consumer<ReviewKey> act) {
        this.act = act;
        title.getElement().setAttribute("tabindex", "-1");
        sentence.getElement().setAttribute("role", "status");
        actions.addClassName("finding-actions");
        getContent().addClassName("next-step");
        getContent().add(title, sentence, actions);
    }

    void show(ReleaseRecord release, FindingOrder order, Optional<QueueRow> another, Instant now) {
        sentence.setText(decisions(order) + " " + publication(release, now));
        actions.removeAll();
        if (order.sure() > 0) {
            actions.add(confirmAll(order));
        }
        publicPage(release, now).ifPresent(actions::add);
        if (release.status() != ReleaseStatus.PUBLISHED) {
            actions.add(publish(order.open() == 0 && release.draft().missing().isEmpty()));
        }
        actions.add(new PathLink(ReleasePaths.one(release.id()), "Record"));
        another.map(row -> new PathLink(ReleasePaths.review(row.release()), "Next release: " + row.title()))
                .ifPresent(actions::add);
    }

    /** Brings the keyboard here, when nothing is left to decide. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private static String decisions(FindingOrder order) {
        if (order.findings().isEmpty()) {
            return "Nothing was found in this text.";
        }
        long open = order.open();
        return open == 0
                ? "Everything found is decided."
                : open + " of " + Words.counted(order.findings().size(), "finding waits", "findings wait")
                        + " for a decision.";
    }

    private static String publication(ReleaseRecord release, Instant now) {
        if (release.status() == ReleaseStatus.WITHDRAWN) {
            return "The release is withdrawn.";
        }
        if (release.status() == ReleaseStatus.PUBLISHED) {
            return release.isUnderEmbargo(now)
                    ? "It becomes public on " + ViewerTime.moment(Objects.requireNonNull(release.embargoUntil())) + "."
                    : "It is public.";
        }
        var missing = release.draft().missing();
        return missing.isEmpty()
                ? "It is not public yet."
                : "Before it can be published, it needs its " + String.join(" and its ", missing)
                        + ": confirm the finding, add one, or write it into the record.";
    }

    private KeyButton confirmAll(FindingOrder order) {
        KeyButton all = new KeyButton(
                "Confirm all sure ones (" + order.sure() + ")", ReviewKey.ALL, () -> act.accept(ReviewKey.ALL));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        return all;
    }

    private Button publish(boolean ready) {
        Button publish = new KeyButton("Publish…", ReviewKey.PUBLISH, () -> act.accept(ReviewKey.PUBLISH));
        if (ready) {
            publish.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return publish;
    }

    private static Optional<Anchor> publicPage(ReleaseRecord release, Instant now) {
        if (!release.isPublic(now) || release.office() == null || release.slug() == null) {
            return Optional.empty();
        }
        Anchor page = new Anchor(ReleasePaths.publicPage(release.office(), release.slug()), "Public page");
        page.setRouterIgnore(true);
        return Optional.of(page);
    }
}
