package org.joinder.review.ui;

import org.joinder.releases.ReleaseId;
import org.joinder.review.Finding;
import org.joinder.review.RememberedDraft;
import org.joinder.review.RememberedService;
import org.joinder.review.ui.TargetDialog.Answer;
import org.joinder.shell.Notifications;

/** Remembers a decision that was just made for releases to come, and says so; the decision holds either way. */
class Remembering {

    private final RememberedService remembered;

    Remembering(RememberedService remembered) {
        this.remembered = remembered;
    }

    /** Where the person asked for it. */
    void alias(ReleaseId release, Finding before, Answer answer) {
        if (answer.remember()) {
            var found = before.added() ? null : before.found();
            keep(release, new RememberedDraft(before.mention().raw(), found, answer.target(), null, answer.note()));
        }
    }

    /** Where the person asked for it. */
    void added(ReleaseId release, Finding added, Answer answer) {
        if (answer.remember()) {
            keep(release, new RememberedDraft(added.mention().raw(), null, added.found(), null, null));
        }
    }

    void exception(ReleaseId release, Finding before) {
        keep(release, new RememberedDraft(before.mention().raw(), before.found(), null, null, null));
    }

    private void keep(ReleaseId release, RememberedDraft draft) {
        Refusals.of(() -> remembered.remember(release, draft))
                .ifPresentOrElse(
                        reason -> Notifications.refused("Decided, but not remembered: " + reason),
                        () -> Notifications.saved("Remembered: " + draft.sentence()));
    }
}
