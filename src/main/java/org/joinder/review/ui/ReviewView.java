package org.joinder.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.joinder.base.Span;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRecord;
import org.joinder.releases.ReleaseService;
import org.joinder.review.Finding;
import org.joinder.review.RememberedService;
import org.joinder.review.ReviewItemId;
import org.joinder.review.ReviewPaths;
import org.joinder.review.ReviewQueue;
import org.joinder.review.ReviewService;
import org.joinder.review.ui.TargetDialog.Answer;
import org.joinder.security.Role;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Live;
import org.joinder.shell.Notifications;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;

/** One release under review: checks on top, its text beside what was found, and a decision about each by mouse or key. */
@Route(ReleasePaths.REVIEW)
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("review.css")
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ReleaseService releases;
    private final ReviewService review;
    private final Remembering remembering;
    private final ReviewQueue queue;
    private final Clock clock;
    private final Live live;
    private final ReviewChecks checks = new ReviewChecks();
    private final FormMessage message = new FormMessage();
    private final NextStep nextStep = new NextStep(this::act);
    private final ReviewDesk desk = new ReviewDesk(this::act);
    private final DecidedHere decided = new DecidedHere();
    private ReleaseId id = new ReleaseId(0);
    private String title = "";
    private int textShown;
    private long recordShown;

    ReviewView(
            ReleaseService releases,
            ReviewService review,
            RememberedService remembered,
            ReviewQueue queue,
            Clock clock,
            Live live) {
        this.live = live;
        this.releases = releases;
        this.review = review;
        this.remembering = new Remembering(remembered);
        this.queue = queue;
        this.clock = clock;
        desk.listenOn(nextStep);
        addClassNames("view", "review-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .flatMap(ReleaseId::read)
                .orElseThrow(() -> new NotFoundException("A release has a number."));
        title = release().title();
        textShown = 0;
        decided.clear();
        removeAll();
        Toolbar top = new Toolbar(title, new KeyButton("Keys", ReviewKey.HELP, desk::help));
        add(top, message, nextStep, checks, desk);
        message.clear();
        show();
        live.follow(top, Set.of(ReviewPaths.topic(id), ReleasePaths.topic(id)), this::renew);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.start();
        renew();
    }

    /** What others did, unless this screen shows it already. */
    private void renew() {
        if (releases.record(id).filter(now -> now.version() != recordShown).isPresent()
                || !FindingOrder.of(review.items(id)).equals(desk.order())) {
            show(desk::renew);
        }
    }

    private void show() {
        show(desk::show);
    }

    private void show(Consumer<FindingOrder> findings) {
        ReleaseRecord release = release();
        recordShown = release.version();
        FindingOrder order = FindingOrder.of(review.items(id));
        if (textShown != release.textNumber()) {
            textShown = release.textNumber();
            desk.showText(new TextOf(releases, id));
        }
        findings.accept(order);
        checks.show(review.checks(id), order.findings());
        nextStep.show(release, order, queue.after(id), clock.instant());
    }

    private void act(ReviewKey key) {
        switch (key) {
            case NEXT -> desk.step(1);
            case PREVIOUS -> desk.step(-1);
            case CONFIRM -> decide(review::confirm);
            case REJECT -> decide(finding -> review.reject(finding, null));
            case EXCEPT -> decide(this::rejectAndRemember);
            case CORRECT -> correct();
            case ALL -> confirmAll();
            case UNDO -> undo();
            case ADD -> desk.selection().selected().ifPresent(this::addFrom);
            case TEXT -> desk.focusInText();
            case PUBLISH -> new Publishing(releases, this::published, this::refused).ask(release());
            case ONWARD -> nextStep.goOn();
            case HELP -> desk.help();
        }
    }

    private void decide(Consumer<Finding> decision) {
        Finding finding = desk.current();
        if (finding != null) {
            Refusals.of(() -> decision.accept(finding)).ifPresentOrElse(this::refused, () -> goOn(finding));
        }
    }

    private void correct() {
        Finding finding = desk.current();
        if (finding != null) {
            new Correction(finding, review, desk::order, this::show, this::corrected).ask();
        }
    }

    private void corrected(Finding finding, Answer answer) {
        remembering.alias(id, finding, answer);
        goOn(finding);
    }

    private void addFrom(Span span) {
        new Addition(review, id, this::added).ask(span, desk.words(span));
    }

    private void added(Finding finding, Answer answer) {
        decided.add(List.of(finding.id()));
        remembering.added(id, finding, answer);
        show();
        desk.goTo(finding);
    }

    /** Rejects the finding, and makes the same suggestion doubtful in releases to come. */
    private void rejectAndRemember(Finding finding) {
        review.reject(finding, null);
        remembering.exception(id, finding);
    }

    private void confirmAll() {
        List<Finding> sure = desk.order().sureOnes();
        List<ReviewItemId> confirmed = new ArrayList<>();
        Refusals.of(() -> confirmed.addAll(review.confirmSure(id, sure))).ifPresentOrElse(this::refused, () -> {
            decided.add(confirmed);
            Notifications.saved(Words.confirmed(confirmed.size(), sure.size()));
            show();
            Optional.ofNullable(desk.current())
                    .filter(Finding::isOpen)
                    .ifPresentOrElse(desk::goTo, () -> goToNextOpen(desk.current()));
        });
    }

    private void undo() {
        List<ReviewItemId> last = decided.toTakeBack(desk.current());
        List<Finding> seen = desk.order().findAll(last);
        if (seen.isEmpty()) {
            return;
        }
        Refusals.of(() -> review.undo(seen)).ifPresentOrElse(this::refused, () -> {
            decided.tookBack(last);
            message.clear();
            show();
            // What a person had added is gone then.
            desk.order()
                    .find(last.getFirst())
                    .or(() -> Optional.ofNullable(desk.current()))
                    .ifPresent(desk::goTo);
        });
    }

    private void goOn(Finding from) {
        decided.add(List.of(from.id()));
        message.clear();
        show();
        if (from.isOpen()) {
            goToNextOpen(from);
        } else {
            // Who changes a decision of before goes on from there.
            desk.order().find(from.id()).ifPresent(desk::goTo);
        }
    }

    private void goToNextOpen(@Nullable Finding from) {
        desk.order().nextOpen(from == null ? null : from.id()).ifPresentOrElse(desk::goTo, nextStep::focus);
    }

    private void published(String sentence) {
        message.clear();
        Notifications.saved(sentence);
        show();
        nextStep.focus();
    }

    /** What someone else did in the meantime is shown at once, and nothing is decided over it. */
    private void refused(String reason) {
        show();
        message.show(reason);
        Notifications.refused(reason);
    }

    private ReleaseRecord release() {
        return releases.record(id).orElseThrow(() -> new NotFoundException("There is no such release."));
    }

    @Override
    public String getPageTitle() {
        return "Review: " + title;
    }
}
