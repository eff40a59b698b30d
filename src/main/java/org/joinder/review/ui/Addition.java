package org.joinder.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joinder.base.Span;
import org.joinder.releases.ReleaseId;
import org.joinder.review.Finding;
import org.joinder.review.ReviewService;
import org.joinder.review.ui.TargetDialog.Answer;

/** Asks what selected words name, and adds that as a finding of the release. */
record Addition(ReviewService review, ReleaseId release, BiConsumer<Finding, Answer> added) {

    void ask(Span span, String words) {
        new TargetDialog("Add a finding", words, null, answer -> save(span, answer))
                .withoutNote()
                .open();
    }

    private Optional<String> save(Span span, Answer answer) {
        List<Finding> saved = new ArrayList<>();
        Optional<String> refusal = Refusals.of(() -> saved.add(review.add(release, span, answer.target())));
        saved.forEach(finding -> added.accept(finding, answer));
        return refusal;
    }
}
