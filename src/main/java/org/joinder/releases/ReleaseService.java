package org.joinder.releases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.documents.DocumentService;
import org.joinder.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives press releases, corrects what they say of themselves, publishes and withdraws them, and finds them again. */
@Service
@Transactional
public class ReleaseService {

    private static final String STAFF = "hasAnyRole('STAFF','ADMIN')";

    private final ReleaseIntake intake;
    private final ReleaseRepository releases;
    private final ReceivedTextRepository texts;
    private final ReleaseQueries queries;
    private final DocumentService documents;
    private final ReleaseNews news;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReleaseService(
            ReleaseIntake intake,
            ReleaseRepository releases,
            ReceivedTextRepository texts,
            ReleaseQueries queries,
            DocumentService documents,
            ReleaseNews news,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.releases = releases;
        this.texts = texts;
        this.queries = queries;
        this.documents = documents;
        this.news = news;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Takes a file in; the same document or the same text twice gives the release that is there already. */
    @PreAuthorize(STAFF)
    public Receipt receive(String fileName, byte[] bytes) {
        return intake.receive(fileName, bytes);
    }

    @PreAuthorize(STAFF)
    public Receipt receiveText(String text) {
        return intake.receiveText(text);
    }

    /** Adds the text an office issued anew; every earlier text is kept. */
    @PreAuthorize(STAFF)
    public Receipt reissue(ReleaseId id, String fileName, byte[] bytes) {
        return intake.reissue(require(id), fileName, bytes);
    }

    /** Changes the record; refused when someone else changed it since {@code version} was read. */
    @PreAuthorize(STAFF)
    public void correct(ReleaseId id, ReleaseDraft draft, long version) {
        Release release = require(id);
        if (release.version() != version) {
            throw new ObjectOptimisticLockingFailureException(ReleaseDetail.class, id);
        }
        if (draft.equals(release.draft())) {
            return;
        }
        release.correct(draft);
        giveAddress(release);
        releases.saveAndFlush(release);
        events.publishEvent(new ReleaseCorrected(id));
    }

    /** Keeps what its latest text was found to say of itself, for lists of the workspace until a person confirms it. */
    @PreAuthorize(STAFF)
    public void found(ReleaseId id, FoundFields fields) {
        if (queries.keep(id, fields)) {
            news.tell(id);
        }
    }

    /** Makes the release public, at once or when the embargo ends. */
    @PreAuthorize(STAFF)
    public void publish(ReleaseId id, @Nullable Instant embargoUntil) {
        Release release = require(id);
        release.publish(embargoUntil, clock.instant(), user.require().username());
        releases.saveAndFlush(release);
        events.publishEvent(new ReleasePublished(id));
    }

    @PreAuthorize(STAFF)
    public void withdraw(ReleaseId id, String reason) {
        Release release = require(id);
        release.withdraw(reason);
        releases.saveAndFlush(release);
        events.publishEvent(new ReleaseWithdrawn(id));
    }

    @Transactional(readOnly = true)
    public Optional<ReleaseDetail> find(ReleaseId id) {
        return releases.findById(id.value()).map(this::detail);
    }

    /** The release without its text, for those who need only what it says of itself. */
    @Transactional(readOnly = true)
    public Optional<ReleaseRecord> record(ReleaseId id) {
        return releases.findById(id.value()).map(release -> release.record(queries.latestText(id)));
    }

    /** The texts the release was received as, the first one first. */
    @Transactional(readOnly = true)
    public List<Received> texts(ReleaseId id) {
        return texts.findByReleaseIdOrderByNumber(id.value()).stream()
                .map(ReceivedText::received)
                .toList();
    }

    /** What was changed in the record, by whom and when, the latest first. */
    @Transactional(readOnly = true)
    public List<ReleaseChange> history(ReleaseId id) {
        return queries.history(id);
    }

    @Transactional(readOnly = true)
    public List<ReleaseRow> list(ReleaseFilter filter, Pageable page) {
        return queries.list(filter, page);
    }

    /** These releases as a list shows them, in no order, read at once; one that is not here is left out. */
    @Transactional(readOnly = true)
    public List<ReleaseRow> rows(Collection<ReleaseId> ids) {
        return queries.rows(ids);
    }

    @Transactional(readOnly = true)
    public int count(ReleaseFilter filter) {
        return queries.count(filter);
    }

    /** The public release at this address; empty before its publication, under embargo and after withdrawal. */
    @Transactional(readOnly = true)
    public Optional<ReleaseDetail> findPublished(Jurisdiction office, String slug) {
        return releases.findByOfficeAndSlug(office, slug)
                .map(this::detail)
                .filter(release -> release.isPublic(clock.instant()));
    }

    /** The public releases of one office, or of all, the latest first. */
    @Transactional(readOnly = true)
    public List<ReleaseRow> published(@Nullable Jurisdiction office, Pageable page) {
        return queries.published(office, clock.instant(), page);
    }

    /** When the next embargo lifts after this moment, and its release becomes public by itself. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextEmbargoEnd(Instant after) {
        return queries.nextEmbargoEnd(after);
    }

    private void giveAddress(Release release) {
        ReleaseDraft draft = release.draft();
        if (!release.mayChangeAddress()) {
            return;
        }
        Jurisdiction office = draft.office();
        if (office == null || draft.releaseDate() == null || draft.headline() == null) {
            release.moveTo(null);
        } else {
            String slug = ReleaseSlug.of(draft.releaseDate(), draft.headline());
            release.moveTo(ReleaseSlug.unique(slug, each -> queries.isTaken(office, each, release.id())));
        }
    }

    private Release require(ReleaseId id) {
        return releases.findById(id.value()).orElseThrow(() -> ReleaseRefused.absent(id));
    }

    private ReleaseDetail detail(Release release) {
        ReceivedText text = texts.findFirstByReleaseIdOrderByNumberDesc(
                        release.id().value())
                .orElseThrow();
        return release.with(text, documents.find(text.document()).orElseThrow());
    }
}
