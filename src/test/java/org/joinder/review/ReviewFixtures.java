package org.joinder.review;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.joinder.releases.ReleaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of review share. */
public final class ReviewFixtures {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private ReviewFixtures() {}

    /** An invented release about a letter, with offices that join, a bill and a law; a different text each time. */
    public static String aLetterRelease() {
        long number = COUNT.incrementAndGet() + System.nanoTime();
        return """
                Attorney General Ana Reyes Joins Letter %d Against Telephone Fraud

                FOR IMMEDIATE RELEASE
                May 4, 2021
                Contact: Lee Park, (505) 555-0100

                SANTA FE, N.M. – New Mexico Attorney General Ana Reyes today joined a bipartisan coalition of 3 other
                attorneys general in a letter urging Congress to pass S. 12, which amends 47 U.S.C. 227.

                “Callers who lie should not hide,” said Attorney General Reyes.

                Joining Attorney General Reyes are the attorneys general of Colorado, Oregon and Texas.

                A spokesperson, Dana Ortiz, will answer questions.
                """.formatted(number);
    }

    /** What another office might say of the same event, in largely the same words. */
    public static String theSameFromTexas() {
        return aLetterRelease()
                .replace("SANTA FE, N.M. – New Mexico", "AUSTIN – Texas")
                .replace("Ana Reyes", "Max Hill")
                .replace("Reyes", "Hill")
                .replace("Colorado, Oregon and Texas", "Colorado, New Mexico and Oregon")
                .replace("should not hide", "will be found");
    }

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
