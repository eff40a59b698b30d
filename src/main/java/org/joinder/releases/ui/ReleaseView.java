package org.joinder.releases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joinder.documents.DocumentService;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRefused;
import org.joinder.releases.ReleaseService;
import org.joinder.releases.ReleaseStatus;
import org.joinder.security.Role;
import org.joinder.shell.EvidenceText;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Notifications;
import org.joinder.shell.PathLink;
import org.joinder.shell.PublishDialog;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** One release: its record to correct, its text, where it comes from, and whether the public sees it. */
@Route(ReleasePaths.ONE)
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("review.css")
class ReleaseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ReleaseService releases;
    private final DocumentService documents;
    private final Clock clock;
    private final ReleaseForm form = new ReleaseForm();
    private final FormMessage message = new FormMessage();
    private ReleaseId id = new ReleaseId(0);
    private long version;
    private String title = "";

    ReleaseView(ReleaseService releases, DocumentService documents, Clock clock) {
        this.releases = releases;
        this.documents = documents;
        this.clock = clock;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .flatMap(ReleaseId::read)
                .orElseThrow(() -> new NotFoundException("A release has a number."));
        show(releases.find(id).orElseThrow(() -> new NotFoundException("There is no such release.")));
    }

    private void show(ReleaseDetail release) {
        version = release.version();
        title = release.title();
        form.show(release.draft());
        message.clear();
        removeAll();
        add(head(release), columns(release));
    }

    private Component head(ReleaseDetail release) {
        Toolbar toolbar =
                new Toolbar(title, StatusWords.badge(release.status(), release.embargoUntil(), clock.instant()));
        if (release.headline() == null) {
            toolbar.addAction(new StatusBadge("Headline not confirmed", Tone.ATTENTION));
        }
        toolbar.addAction(new PathLink(ReleasePaths.review(id), "Review"));
        if (release.status() != ReleaseStatus.PUBLISHED) {
            toolbar.addAction(new Button("Publish…", click -> new PublishDialog(title, this::publish).open()));
        }
        if (release.status() != ReleaseStatus.WITHDRAWN) {
            toolbar.addAction(new Button("Withdraw…", click -> new WithdrawDialog(title, this::withdraw).open()));
        }
        Div head = new Div(toolbar);
        publicAddress(release).ifPresent(head::add);
        if (release.withdrawalReason() != null) {
            head.add(new Paragraph("Withdrawn: " + release.withdrawalReason()));
        }
        return head;
    }

    private Optional<Anchor> publicAddress(ReleaseDetail release) {
        if (release.office() == null || release.slug() == null || !release.isPublic(clock.instant())) {
            return Optional.empty();
        }
        Anchor page = new Anchor(ReleasePaths.publicPage(release.office(), release.slug()), "Public page");
        page.setRouterIgnore(true);
        return Optional.of(page);
    }

    private Component columns(ReleaseDetail release) {
        EvidenceText text = new EvidenceText();
        ReleaseId shown = release.id();
        text.show(() -> text(shown), List.of());
        Section left = new Section(new H2("Text as received"), text);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Section right = new Section(
                new H2("Record"),
                message,
                form,
                save,
                new ReleaseSources(documents, releases.texts(id), releases.history(id)));
        Div columns = new Div(left, right);
        columns.addClassName("review-columns");
        return columns;
    }

    private String text(ReleaseId shown) {
        return releases.find(shown).map(each -> each.text().text()).orElse("");
    }

    private void save() {
        form.value()
                .ifPresentOrElse(
                        draft -> attempt(() -> releases.correct(id, draft, version), "Release saved."),
                        () -> message.show("Not saved. Look at the marked fields."));
    }

    private boolean publish(@Nullable Instant embargo) {
        return attempt(() -> releases.publish(id, embargo), embargo == null ? "Release published." : "Embargo set.");
    }

    private boolean withdraw(String reason) {
        return attempt(() -> releases.withdraw(id, reason), "Release withdrawn.");
    }

    /** Whatever is refused leaves the fields as they were typed. */
    private boolean attempt(Runnable change, String done) {
        try {
            change.run();
        } catch (ReleaseRefused refused) {
            message.show(refused.getMessage());
            Notifications.refused(refused.getMessage());
            return false;
        } catch (OptimisticLockingFailureException stale) {
            Notifications.stale();
            return false;
        }
        Notifications.saved(done);
        show(releases.find(id).orElseThrow());
        return true;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
