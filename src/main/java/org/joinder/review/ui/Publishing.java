package org.joinder.review.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseRecord;
import org.joinder.releases.ReleaseService;
import org.joinder.releases.ReleaseStatus;
import org.joinder.shell.PublishDialog;
import org.jspecify.annotations.Nullable;

/** Asks when a release becomes public, and tells whether it was published or why not. */
record Publishing(ReleaseService releases, Consumer<String> published, Consumer<String> refused) {

    void ask(ReleaseRecord release) {
        if (release.status() != ReleaseStatus.PUBLISHED) {
            new PublishDialog(release.title(), embargo -> publish(release.id(), embargo)).open();
        }
    }

    private boolean publish(ReleaseId id, @Nullable Instant embargo) {
        Optional<String> refusal = Refusals.of(() -> releases.publish(id, embargo));
        refusal.ifPresentOrElse(
                refused, () -> published.accept(embargo == null ? "Release published." : "Embargo set."));
        return refusal.isEmpty();
    }
}
