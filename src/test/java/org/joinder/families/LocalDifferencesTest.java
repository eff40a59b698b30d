package org.joinder.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joinder.base.Span;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfQuote;
import org.joinder.review.Finding;
import org.joinder.review.ReviewItemId;
import org.joinder.review.ReviewState;
import org.junit.jupiter.api.Test;

class LocalDifferencesTest {

    private static final Target DAY = new OfField(Field.DATE, "2021-03-09");
    private static final Target DAY_AFTER = new OfField(Field.DATE, "2021-03-10");

    @Test
    void whatAllSayIsNoDifferenceAndWhatSomeSayIs() {
        var differences = LocalDifferences.of(List.of(
                        List.of(said(DAY), said(new OfQuote("Roe", "Stop the calls."))),
                        List.of(said(DAY), said(new OfQuote("Poe", "Enough."))),
                        List.of(said(DAY))))
                .differences();

        assertThat(differences).singleElement().satisfies(quote -> {
            assertThat(quote.each()).hasSize(3);
            assertThat(quote.each().get(0)).singleElement().asString().contains("Stop the calls.");
            assertThat(quote.each().get(2)).isEmpty();
        });
    }

    @Test
    void whatWasRejectedIsNotSaid() {
        var rejected = new Finding(
                new ReviewItemId(1),
                0,
                mention(DAY_AFTER),
                DAY_AFTER,
                false,
                false,
                ReviewState.REJECTED,
                null,
                null,
                null);

        assertThat(LocalDifferences.of(List.of(List.of(said(DAY), rejected), List.of(said(DAY))))
                        .differences())
                .isEmpty();
    }

    private static Finding said(Target target) {
        return new Finding(
                new ReviewItemId(1), 0, mention(target), target, false, false, ReviewState.SUGGESTED, null, null, null);
    }

    private static Mention mention(Target target) {
        return new Mention(new Span(0, 1), "x", target, "rule", 0.9);
    }
}
