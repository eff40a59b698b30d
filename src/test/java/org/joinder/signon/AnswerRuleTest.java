package org.joinder.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.signon.ResponseKind.ASKS_FOR_TIME;
import static org.joinder.signon.ResponseKind.DECLINED;
import static org.joinder.signon.ResponseKind.JOINED_LATE;
import static org.joinder.signon.ResponseKind.RECUSED;
import static org.joinder.signon.ResponseKind.SIGNED;
import static org.joinder.signon.ResponseKind.SIGNED_WITH_COMMENT;
import static org.joinder.signon.ResponseKind.WITHDREW;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerRuleTest {

    private static final RoundId ID = new RoundId(1);
    private static final Instant OPENS = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-12-04T22:00:00Z");
    private static final Instant BEFORE = DEADLINE.minusSeconds(60);
    private static final Instant AFTER = DEADLINE.plusSeconds(60);
    private static final AnswerRule.Wording ONE = new AnswerRule.Wording(1, 0);

    @Test
    void takesAClickInTheDeadlinesSecondAndNoneAfterIt() {
        assertThat(refusal(RoundStatus.OPEN, null, SIGNED, DEADLINE.plusMillis(999)))
                .isEmpty();
        assertThat(refusal(RoundStatus.OPEN, null, SIGNED, DEADLINE.plusSeconds(1)))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("The deadline was Dec 4, 2026, 5:00 PM EST."));
    }

    @Test
    void letsAnOfficeTakeItsNameOffAsLongAsTheRoundRuns() {
        assertThat(refusal(RoundStatus.OPEN, SIGNED, WITHDREW, AFTER)).isEmpty();
        assertThat(refusal(RoundStatus.PAUSED, SIGNED, WITHDREW, BEFORE)).isEmpty();
        assertThat(refusal(RoundStatus.CLOSED, SIGNED, WITHDREW, BEFORE)).isPresent();
        assertThat(refusal(RoundStatus.OPEN, DECLINED, WITHDREW, BEFORE))
                .contains("There is no signature to withdraw.");
        assertThat(refusal(RoundStatus.OPEN, null, WITHDREW, BEFORE)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "RECUSED", "ASKS_FOR_TIME"})
    void asksASignerToWithdrawRatherThanToAnswerOtherwise(ResponseKind kind) {
        assertThat(refusal(RoundStatus.OPEN, SIGNED, kind, BEFORE)).isPresent();
        assertThat(refusal(RoundStatus.OPEN, WITHDREW, kind, BEFORE)).isEmpty();
        assertThat(refusal(RoundStatus.OPEN, null, kind, AFTER)).isPresent();
    }

    @Test
    void letsASignerRenewUntilTheRoundIsClosed() {
        assertThat(refusal(RoundStatus.OPEN, SIGNED, SIGNED, AFTER)).isEmpty();
        assertThat(refusal(RoundStatus.PAUSED, SIGNED, SIGNED, BEFORE)).isEmpty();
        assertThat(refusal(RoundStatus.PAUSED, null, SIGNED, BEFORE)).isPresent();
        assertThat(refusal(RoundStatus.OPEN, ASKS_FOR_TIME, SIGNED, AFTER)).isPresent();
    }

    @Test
    void takesLateJoinersFromStaffAfterTheDeadlineWithAReason() {
        var late = draft(JOINED_LATE, AnswerVia.RECORDED).saying("asked by phone", null);
        assertThat(refusal(RoundStatus.OPEN, null, late, ONE, AFTER)).isEmpty();
        assertThat(refusal(RoundStatus.OPEN, RECUSED, late, ONE, BEFORE)).isPresent();
        assertThat(refusal(RoundStatus.OPEN, SIGNED, late, ONE, AFTER)).isPresent();
        assertThat(refusal(RoundStatus.OPEN, null, draft(JOINED_LATE, AnswerVia.RECORDED), ONE, AFTER))
                .contains("Say why the office joins late.");
        assertThat(refusal(RoundStatus.OPEN, null, draft(JOINED_LATE, AnswerVia.ACCOUNT), ONE, AFTER))
                .isPresent();
    }

    @Test
    void takesNothingBeforeTheRoundOpensOrAfterItIsOver() {
        assertThat(refusal(RoundStatus.OPEN, null, SIGNED, OPENS.minusSeconds(1)))
                .isPresent();
        assertThat(refusal(RoundStatus.CANCELLED, null, SIGNED, BEFORE)).isPresent();
        assertThat(refusal(RoundStatus.CLOSED, null, DECLINED, BEFORE))
                .contains("The round is closed and takes no answers any more.");
    }

    @Test
    void signsNoWordingThatASubstantiveChangeReplaced() {
        var replaced = new AnswerRule.Wording(3, 2);
        assertThat(refusal(RoundStatus.OPEN, null, draft(SIGNED, AnswerVia.ACCOUNT), replaced, BEFORE))
                .hasValueSatisfying(words -> assertThat(words).startsWith("The text changed while you read it."));
        assertThat(refusal(
                        RoundStatus.OPEN, null, draft(SIGNED, AnswerVia.ACCOUNT), new AnswerRule.Wording(3, 1), BEFORE))
                .as("only typos since")
                .isEmpty();
    }

    @Test
    void wantsTheCommentOfASignatureWithComment() {
        assertThat(refusal(RoundStatus.OPEN, null, SIGNED_WITH_COMMENT, BEFORE)).isPresent();
        var said = draft(SIGNED_WITH_COMMENT, AnswerVia.ACCOUNT).saying("in our state it is so", null);
        assertThat(refusal(RoundStatus.OPEN, null, said, ONE, BEFORE)).isEmpty();
    }

    private static Optional<String> refusal(
            RoundStatus status, @Nullable ResponseKind current, ResponseKind kind, Instant received) {
        return refusal(status, current, draft(kind, AnswerVia.ACCOUNT), ONE, received);
    }

    private static Optional<String> refusal(
            RoundStatus status,
            @Nullable ResponseKind current,
            AnswerDraft draft,
            AnswerRule.Wording wording,
            Instant received) {
        return AnswerRule.refusal(round(status), current == null ? null : answer(current), draft, wording, received);
    }

    private static AnswerDraft draft(ResponseKind kind, AnswerVia via) {
        return AnswerDraft.of(ID, OHIO, kind, 1, via);
    }

    private static Round round(RoundStatus status) {
        var rules = new SignOnRules("None", 0, false, 0, 0, "Paper", "Paper", false, List.of());
        return new Round(
                ID, new LetterId(1), 1, status, OPENS, DEADLINE, ZoneId.of("America/New_York"), 36, rules, true);
    }

    private static Answer answer(ResponseKind kind) {
        return new Answer(
                new AnswerId(1),
                ID,
                OHIO,
                1,
                kind,
                1,
                "Pat Ohio",
                "Attorney General",
                null,
                null,
                AnswerVia.ACCOUNT,
                null,
                List.of(),
                "oh",
                "Ohio's office",
                OPENS);
    }
}
