package org.joinder.signon;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer what, and when. The rule, in its order:
 *
 * <ol>
 *   <li>A round that is closed or cancelled takes nothing more: what came after is an erratum.
 *   <li>As long as a round runs, also paused or past its deadline, an office may take its name off.
 *   <li>It may put it on, or give any other answer, only while the round is open and its deadline has not passed. The
 *       moment that counts is when the answer reached the server, before it waited for anything; the deadline's second
 *       belongs to the round whole.
 *   <li>An office that is on may sign again, to renew its consent or say something else, until the round is closed.
 *   <li>Staff may record that an office joined late after the deadline, with the reason, until the round is closed.
 *   <li>An office that signed does not decline or recuse itself, it withdraws; one that did not sign has nothing to
 *       withdraw.
 *   <li>Nobody signs a wording that a substantive change has replaced.
 * </ol>
 *
 * Two people of one office at once are put in a row: each sees what the one before did, the later answer holds, and both
 * are kept.
 */
final class AnswerRule {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a z", Locale.US);

    private AnswerRule() {}

    /** The wording now, and the last one that changed the meaning. */
    record Wording(int latest, int lastSubstantive) {}

    /** Why the answer is not taken; empty when it is. */
    static Optional<String> refusal(
            Round round, @Nullable Answer current, AnswerDraft answer, Wording wording, Instant received) {
        boolean isOn = current != null && current.kind().isSigned();
        if (!round.status().isRunning()) {
            return Optional.of("The round is " + round.status().words().toLowerCase(Locale.ROOT)
                    + " and takes no answers any more.");
        }
        if (received.isBefore(round.opensAt())) {
            return Optional.of("The round opens " + moment(round, round.opensAt()) + ".");
        }
        return switch (answer.kind()) {
            case WITHDREW -> isOn ? Optional.empty() : Optional.of("There is no signature to withdraw.");
            case JOINED_LATE -> late(round, isOn, answer, wording, received);
            case SIGNED, SIGNED_WITH_COMMENT -> signing(round, isOn, answer, wording, received);
            case DECLINED, RECUSED, ASKS_FOR_TIME -> other(round, isOn, received);
        };
    }

    private static Optional<String> late(
            Round round, boolean isOn, AnswerDraft answer, Wording wording, Instant received) {
        if (answer.via() != AnswerVia.RECORDED) {
            return Optional.of("A late joiner is recorded by those who run the round.");
        }
        if (isOn) {
            return Optional.of("The office signed already.");
        }
        if (round.isInTime(received)) {
            return Optional.of("The deadline has not passed: the office can still sign.");
        }
        if (isBlank(answer.comment())) {
            return Optional.of("Say why the office joins late.");
        }
        return stale(answer, wording);
    }

    private static Optional<String> signing(
            Round round, boolean isOn, AnswerDraft answer, Wording wording, Instant received) {
        if (!isOn) {
            var closed = notTaking(round, received);
            if (closed.isPresent()) {
                return closed;
            }
        }
        if (answer.kind() == ResponseKind.SIGNED_WITH_COMMENT && isBlank(answer.comment())) {
            return Optional.of("Write the comment, or sign without one.");
        }
        return stale(answer, wording);
    }

    private static Optional<String> other(Round round, boolean isOn, Instant received) {
        return isOn
                ? Optional.of("The office signed. To take its name off, withdraw the signature.")
                : notTaking(round, received);
    }

    private static Optional<String> notTaking(Round round, Instant received) {
        if (round.status() == RoundStatus.PAUSED) {
            return Optional.of("The round is paused. Until it goes on, a signature can only be withdrawn.");
        }
        return round.isInTime(received)
                ? Optional.empty()
                : Optional.of("The deadline was " + moment(round, round.deadline())
                        + ". Ask those who run the round whether the office can still join late.");
    }

    private static Optional<String> stale(AnswerDraft answer, Wording wording) {
        if (answer.textVersion() < 1 || answer.textVersion() > wording.latest()) {
            return Optional.of("The letter has no wording " + answer.textVersion() + ".");
        }
        return answer.textVersion() < wording.lastSubstantive()
                ? Optional.of("The text changed while you read it. Read what changed, then answer again.")
                : Optional.empty();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String moment(Round round, Instant at) {
        return MOMENT.format(at.atZone(round.zone()));
    }
}
