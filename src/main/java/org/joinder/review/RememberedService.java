package org.joinder.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinder.releases.ReleaseId;
import org.joinder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps corrections that a person wants applied to later suggestions, to be seen, edited and taken back by anyone of staff. */
@Service
@Transactional
public class RememberedService {

    private static final String STAFF = "hasAnyRole('STAFF','ADMIN')";

    private final RememberedRepository remembered;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    RememberedService(RememberedRepository remembered, JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.remembered = remembered;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** The latest first. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<RememberedRow> list() {
        Map<Long, Integer> used = used();
        return remembered.findAllByOrderByMadeAtDescIdDesc().stream()
                .map(each -> each.row(used.getOrDefault(each.id().value(), 0)))
                .toList();
    }

    /** Keeps it; what was remembered before of the same words and reading is replaced, so that no two contradict. */
    @PreAuthorize(STAFF)
    public RememberedId remember(ReleaseId release, RememberedDraft draft) {
        check(draft);
        String by = user.require().username();
        Remembered kept = remembered.findAllByOrderByMadeAtDescIdDesc().stream()
                .filter(each -> each.row(0).draft().isAbout(draft))
                .findFirst()
                .orElse(null);
        if (kept == null) {
            kept = new Remembered(draft, release, by, clock.instant());
        } else {
            kept.say(draft, release, by, clock.instant());
        }
        return remembered.saveAndFlush(kept).id();
    }

    /** Changes it for suggestions to come; what was suggested or decided by then stays. */
    @PreAuthorize(STAFF)
    public void edit(RememberedRow seen, RememberedDraft draft) {
        check(draft);
        Remembered there = require(seen);
        there.edit(draft);
        remembered.saveAndFlush(there);
    }

    @PreAuthorize(STAFF)
    public void takeBack(RememberedRow seen) {
        remembered.delete(require(seen));
        remembered.flush();
    }

    private static void check(RememberedDraft draft) {
        if (draft.words().isEmpty()) {
            throw ReviewRefused.withoutWords();
        }
        if (draft.target() != null && draft.target().equals(draft.found())) {
            throw ReviewRefused.changesNothing();
        }
    }

    private Remembered require(RememberedRow seen) {
        Remembered there = remembered.findById(seen.id().value()).orElseThrow(ReviewRefused::takenBack);
        if (!there.isAt(seen.version())) {
            throw new ObjectOptimisticLockingFailureException(Remembered.class, seen.id());
        }
        return there;
    }

    private Map<Long, Integer> used() {
        Map<Long, Integer> used = new HashMap<>();
        jdbc.sql("select remembered_id, count(*) from review_item where remembered_id is not null group by 1")
                .query(row -> {
                    used.put(row.getLong(1), row.getInt(2));
                });
        return used;
    }
}
