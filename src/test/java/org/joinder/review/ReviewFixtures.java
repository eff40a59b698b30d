package org.joinder.review;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import org.joinder.releases.ReleaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of review share. */
public final class ReviewFixtures {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private ReviewFixtures() {}

    /** Waits until a received release was read for mentions and these are in review: both happen after the request. */
    public static void awaitReading(JdbcClient jdbc, ReleaseId release) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (isOutstanding(jdbc, release)) {
            if (System.nanoTime() > deadline) {
                fail("release " + release + " was not read within " + LONGEST);
            }
            Thread.sleep(20);
        }
    }

    private static boolean isOutstanding(JdbcClient jdbc, ReleaseId release) {
        return jdbc.sql("""
                        select exists (select from event_publication where completion_date is null
                        and (event_type like '%ReleaseReceived' or event_type like '%MentionsFound')
                        and serialized_event like ?)""")
                .param("{\"release\":{\"value\":" + release.value() + "}%")
                .query(Boolean.class)
                .single();
    }
}
