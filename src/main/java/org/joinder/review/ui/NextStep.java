package org.joinder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRecord;
import org.joinder.releases.ReleaseStatus;
import org.joinder.review.QueueRow;
import org.joinder.shell.Children;
import org.joinder.shell.PathLink;
import org.joinder.shell.ViewerTime;

/** What comes next for this release: decide, complete the record, publish, look at the public page, go on to another. */
class NextStep extends Composite<Section> {

    private final KeyButton confirmAll;
    private final KeyButton publish;
    private final Anchor publicPage = new Anchor("", "Public page");
    private final PathLink recordLink = new PathLink("", "Record");
    private final PathLink nextRelease = new PathLink("", "");
    private Optional<String> next = Optional.empty();
    private final H2 title = new H2("Next");
    private final Paragraph sentence = new Paragraph();
    private final Div actions = new Div();

    NextStep(Consumer<ReviewKey> act) {
        confirmAll = new KeyButton("", ReviewKey.ALL, () -> act.accept(ReviewKey.ALL));
        confirmAll.addThemeVariants(ButtonVariant.PRIMARY);
        publish = new KeyButton("Publish…", ReviewKey.PUBLISH, () -> act.accept(ReviewKey.PUBLISH));
        publicPage.setRouterIgnore(true);
        nextRelease.getElement().setAttribute("aria-keyshortcuts", ReviewKey.ONWARD.key());
        title.getElement().setAttribute("tabindex", "-1");
        sentence.getElement().setAttribute("role", "status");
        actions.addClassName("finding-actions");
        getContent().addClassName("next-step");
        getContent().add(title, sentence, actions);
    }

    void show(ReleaseRecord release, FindingOrder order, Optional<QueueRow> another, Instant now) {
        sentence.setText(decisions(order) + " " + publication(release, now));
        List<Component> shown = new ArrayList<>();
        if (order.sure() > 0) {
            confirmAll.setText("Confirm all sure ones (" + order.sure() + ")");
            shown.add(confirmAll);
        }
        if (release.isPublic(now) && release.office() != null && release.slug() != null) {
            publicPage.setHref(ReleasePaths.publicPage(release.office(), release.slug()));
            shown.add(publicPage);
        }
        if (release.status() != ReleaseStatus.PUBLISHED) {
            boolean ready = order.open() == 0 && release.draft().missing().isEmpty();
            publish.setThemeVariant(ButtonVariant.PRIMARY, ready);
            shown.add(publish);
        }
        recordLink.setPath(ReleasePaths.one(release.id()));
        shown.add(recordLink);
        next = another.map(row -> ReleasePaths.review(row.release()));
        another.ifPresent(row -> {
            nextRelease.setPath(ReleasePaths.review(row.release()));
            nextRelease.setText("Next release: " + row.name().title() + " ");
            nextRelease.add(KeyButton.hint(ReviewKey.ONWARD));
            shown.add(nextRelease);
        });
        Children.show(actions, shown);
    }

    /** Opens the review of the next release. */
    void goOn() {
        next.ifPresent(path -> UI.getCurrent().navigate(path));
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
}
