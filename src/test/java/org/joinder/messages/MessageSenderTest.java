package org.joinder.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MessageSenderTest {

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(MessageSender.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MessageSender.pause(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(MessageSender.pause(Integer.MAX_VALUE)).isPositive().isLessThan(Duration.ofDays(1));
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        assertThat(MessageSender.stateAfter(Handover.Kind.NOT_YET, MessageSender.MOST_ATTEMPTS - 1))
                .isEqualTo(MessageState.WAITING);
        assertThat(MessageSender.stateAfter(Handover.Kind.NOT_YET, MessageSender.MOST_ATTEMPTS))
                .isEqualTo(MessageState.REFUSED);
    }

    @Test
    void nothingThatMayHaveLeftIsSentAgainByItself() {
        assertThat(MessageSender.stateAfter(Handover.Kind.UNKNOWN, 1)).isEqualTo(MessageState.UNKNOWN);
        assertThat(Arrays.stream(MessageState.values()).filter(MessageState.SENT::canBecome))
                .isEmpty();
    }
}
