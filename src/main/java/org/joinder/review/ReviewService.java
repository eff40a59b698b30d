package org.joinder.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joinder.base.Span;
import org.joinder.extraction.Check;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseDraft;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseRecord;
import org.joinder.releases.ReleaseService;
import org.joinder.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person decide about what was found in a release, and keeps who decided what and when. */
@Service
@Transactional
public class ReviewService {

    private static final String STAFF = "hasAnyRole('STAFF','ADMIN')";
    private static final String ADDED = "added by a person";

    private final ReviewItemRepository items;
    private final ReleaseService releases;
    private final Readings readings;
    private final ReviewNews news;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewService(
            ReviewItemRepository items,
            ReleaseService releases,
            Readings readings,
            ReviewNews news,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.releases = releases;
        this.readings = readings;
        this.news = news;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** What was found in the release's latest text, in the order of the text. */
    @Transactional(readOnly = true)
    public List<Finding> items(ReleaseId id) {
        return releases.record(id).map(this::all).orElse(List.of()).stream()
                .map(ReviewItem::finding)
                .toList();
    }

    /** What the release's latest text was found to say of itself when it was read. */
    @PreAuthorize(STAFF)
    public List<Check> checks(ReleaseId id) {
        return releases.record(id).map(readings::checks).orElse(List.of());
    }

    @PreAuthorize(STAFF)
    public void confirm(Finding seen) {
        ReviewItem item = require(seen);
        decide(item, ReviewState.CONFIRMED, item.mention().target(), null);
    }

    /** Confirms the mention with another target than was suggested. */
    @PreAuthorize(STAFF)
    public void correct(Finding seen, Target target, @Nullable String note) {
        decide(require(seen), ReviewState.CORRECTED, target, note);
    }

    @PreAuthorize(STAFF)
    public void reject(Finding seen, @Nullable String note) {
        ReviewItem item = require(seen);
        decide(item, ReviewState.REJECTED, item.mention().target(), note);
    }

    @PreAuthorize(STAFF)
    public void undo(Finding seen) {
        undo(List.of(seen));
    }

    /** Takes decisions back. What a person added goes; what was suggested is open again as it was found. */
    @PreAuthorize(STAFF)
    public void undo(List<Finding> seen) {
        List<ReviewItem> decided =
                seen.stream().map(this::require).filter(item -> !item.isOpen()).toList();
        decided.forEach(this::reopen);
        items.flush();
        decided.stream().filter(ReviewService::names).findFirst().ifPresent(item -> name(item.release()));
        decided.stream().map(ReviewItem::release).distinct().forEach(news::tell);
    }

    /**
     * Confirms those findings of a release that are open and sure and still stand as they were seen, and says which. What
     * someone else decided, or a new reading found, in the meantime is left alone.
     */
    @PreAuthorize(STAFF)
    public List<ReviewItemId> confirmSure(ReleaseId id, List<Finding> seen) {
        Map<ReviewItemId, Finding> asSeen =
                seen.stream().collect(Collectors.toMap(Finding::id, Function.identity(), (first, _) -> first));
        List<ReviewItem> sure = releases.record(id).map(this::all).orElse(List.of()).stream()
                .filter(item -> item.isOpen() && item.isSure())
                .filter(item -> Optional.ofNullable(asSeen.get(item.id()))
                        .filter(item::isAsSeen)
                        .isPresent())
                .toList();
        if (!sure.isEmpty()) {
            sure.forEach(
                    item -> settle(item, ReviewState.CONFIRMED, item.mention().target(), null));
            change(id, draft -> RecordFlow.confirmed(draft, targets(sure)));
            items.flush();
            news.tell(id);
        }
        return sure.stream().map(ReviewItem::id).toList();
    }

    /** Adds what no rule found, from words a person selected; it counts as confirmed. */
    @PreAuthorize(STAFF)
    public Finding add(ReleaseId id, Span span, Target target) {
        ReleaseDetail release = releases.find(id).orElseThrow(ReviewRefused::absent);
        if (span.length() == 0 || span.end() > release.text().length()) {
            throw ReviewRefused.outsideText();
        }
        Mention mention = new Mention(span, release.text().at(span), target, ADDED, 1);
        ReviewItem item = items.save(new ReviewItem(id, release.textNumber(), mention, true));
        decide(item, ReviewState.CONFIRMED, target, null);
        return item.finding();
    }

    private void decide(ReviewItem item, ReviewState decision, Target target, @Nullable String note) {
        if (item.holds() && !(decision.holds() && target.equals(item.mention().target()))) {
            retract(item);
        }
        settle(item, decision, target, note);
        if (decision.holds()) {
            change(item.release(), draft -> RecordFlow.confirmed(draft, target));
        }
        items.flush();
        if (names(item)) {
            name(item.release());
        }
        news.tell(item.release());
    }

    private void reopen(ReviewItem item) {
        if (item.holds()) {
            retract(item);
        }
        if (item.isAdded()) {
            items.delete(item);
        } else {
            item.reopen();
        }
    }

    private void settle(ReviewItem item, ReviewState decision, Target target, @Nullable String note) {
        String by = user.require().username();
        Instant now = clock.instant();
        item.decide(decision, target, note, by, now);
        events.publishEvent(
                decision.holds()
                        ? new MentionConfirmed(item.release(), item.mention(), by, now)
                        : new MentionRejected(item.release(), item.mention(), by, now));
    }

    private void retract(ReviewItem item) {
        Mention before = item.mention();
        List<Target> stillHeld =
                targets(all(releases.record(item.release()).orElseThrow(ReviewRefused::absent)).stream()
                        .filter(each -> each.holds() && !each.id().equals(item.id()))
                        .toList());
        change(item.release(), draft -> RecordFlow.takenBack(draft, before.target(), stillHeld));
        events.publishEvent(
                new MentionRejected(item.release(), before, user.require().username(), clock.instant()));
    }

    private void change(ReleaseId id, UnaryOperator<ReleaseDraft> change) {
        ReleaseRecord release = releases.record(id).orElseThrow(ReviewRefused::absent);
        releases.correct(id, change.apply(release.draft()), release.version());
    }

    private static List<Target> targets(List<ReviewItem> items) {
        return items.stream().map(item -> item.mention().target()).toList();
    }

    private List<ReviewItem> all(ReleaseRecord release) {
        return items.of(release.id(), release.textNumber());
    }

    private static boolean names(ReviewItem item) {
        return FoundNames.concerns(item.found())
                || FoundNames.concerns(item.mention().target());
    }

    /** A headline or office that somebody rejected no longer names the release, and one that was corrected does. */
    private void name(ReleaseId id) {
        releases.found(id, FoundNames.of(all(releases.record(id).orElseThrow(ReviewRefused::absent))));
    }

    private ReviewItem require(Finding seen) {
        ReviewItem item = items.findById(seen.id().value()).orElseThrow(ReviewRefused::absent);
        int latest =
                releases.record(item.release()).map(ReleaseRecord::textNumber).orElseThrow(ReviewRefused::absent);
        if (!item.isOf(latest)) {
            throw ReviewRefused.earlierText();
        }
        if (!item.isAsSeen(seen)) {
            throw new ObjectOptimisticLockingFailureException(ReviewItem.class, seen.id());
        }
        return item;
    }
}
