package org.joinder.review.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.joinder.review.Finding;
import org.joinder.review.ReviewService;
import org.joinder.review.ui.TargetDialog.Answer;

/**
 * Asks what a finding should be, and saves it against the finding as the person last saw it: what someone else decides
 * while the dialog is open is shown after a refusal, and never written over unseen.
 */
class Correction {

    private final ReviewService review;
    private final Supplier<FindingOrder> shown;
    private final Runnable showAnew;
    private final BiConsumer<Finding, Answer> corrected;
    private Finding seen;

    Correction(
            Finding finding,
            ReviewService review,
            Supplier<FindingOrder> shown,
            Runnable showAnew,
            BiConsumer<Finding, Answer> corrected) {
        this.seen = finding;
        this.review = review;
        this.shown = shown;
        this.showAnew = showAnew;
        this.corrected = corrected;
    }

    void ask() {
        var mention = seen.mention();
        new TargetDialog("Correct", mention.raw(), mention.target(), this::save).open();
    }

    private Optional<String> save(Answer answer) {
        if (shown.get().find(seen.id()).isEmpty()) {
            return Optional.of("This finding is gone: the text was read again.");
        }
        Optional<String> refusal = Refusals.of(() -> review.correct(seen, answer.target(), answer.note()));
        refusal.ifPresentOrElse(_ -> seeAnew(), () -> corrected.accept(seen, answer));
        return refusal;
    }

    private void seeAnew() {
        showAnew.run();
        seen = shown.get().find(seen.id()).orElse(seen);
    }
}
