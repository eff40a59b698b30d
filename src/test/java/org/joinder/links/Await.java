package org.joinder.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what a listener does on its own thread. */
public final class Await {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Await() {}

    public static void until(Callable<Boolean> holds) throws Exception {
        until(holds, LONGEST);
    }

    public static void until(Callable<Boolean> holds, Duration longest) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        while (!holds.call() && System.nanoTime() < end) {
            Thread.sleep(25);
        }
        assertThat(holds.call()).as("what was waited for").isTrue();
    }
}
