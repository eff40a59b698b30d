package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.letters.LetterStatus.CLOSED;
import static org.joinder.letters.LetterStatus.DRAFT;
import static org.joinder.letters.LetterStatus.OPEN;
import static org.joinder.letters.LetterStatus.SENT;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LetterStatusTest {

    @Test
    void goesFromDraftThroughTheRoundToSent() {
        assertThat(next(DRAFT)).containsExactly(OPEN);
        assertThat(next(OPEN)).containsExactlyInAnyOrder(CLOSED, DRAFT);
        assertThat(next(CLOSED)).containsExactly(SENT);
    }

    @Test
    void staysSentOnceSent() {
        assertThat(next(SENT)).isEmpty();
    }

    private static Set<LetterStatus> next(LetterStatus from) {
        return Arrays.stream(LetterStatus.values()).filter(from::canBecome).collect(Collectors.toSet());
    }
}
