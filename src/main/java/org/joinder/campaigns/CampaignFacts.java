package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.BillStage;
import org.joinder.letters.LetterStatus;
import org.jspecify.annotations.Nullable;

/** What the status rule judges by: letters, bills, outcomes of asks, whether it was closed, and the day of judging. */
record CampaignFacts(
        @Nullable LocalDate beganOn,
        List<OfLetter> letters,
        List<OfBill> bills,
        List<OfAsk> asks,
        @Nullable Closing closing,
        int quietDays,
        LocalDate today) {

    /** A letter: {@code date} is when it was sent, or opened while it circulates; {@code progress} says how far it is. */
    record OfLetter(
            String subject,
            LetterStatus status,
            @Nullable LocalDate date,
            @Nullable LocalDate deadline,
            String progress) {}

    record OfBill(String name, BillStage stage, @Nullable LocalDate stageOn, BillRelation relation) {}

    record OfAsk(
            String section, AskOutcome outcome, @Nullable LocalDate decidedOn, String reason) {}

    record Closing(LocalDate on, String reason) {}
}
