package org.joinder.publicsite.wire;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ChangeWatchTest {

    @Autowired
    private ChangeWatch watch;

    @Autowired
    private ApplicationContext node;

    @Test
    void hearsOfChangesAfterBeingStoppedAndStartedAtOnce() {
        for (int each = 0; each < 50; each++) {
            watch.stop();
            watch.start();
        }

        assertThatCode(() -> Settling.of(node)).doesNotThrowAnyException();
    }
}
