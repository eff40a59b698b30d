package org.joinder.releases;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.joinder.base.Jurisdiction;

/** Releases for tests: invented people and words, a different text each time. */
public final class ReleaseFixtures {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private ReleaseFixtures() {}

    /** A short invented release that no other test has. */
    public static String aText() {
        int number = COUNT.incrementAndGet();
        return "Attorney General Ana Reyes Signs Letter " + number + "-" + System.nanoTime()
                + "\n\nFOR IMMEDIATE RELEASE: May 4, 2021\n\n“We ask Congress to act,” Reyes said.\n";
    }

    public static ReleaseDraft aDraft() {
        return new ReleaseDraft(
                Jurisdiction.NEW_MEXICO,
                "Reyes Signs Letter No. " + COUNT.incrementAndGet() + " on Telephone Fraud",
                LocalDate.of(2021, 5, 4),
                "Ana Reyes",
                ReleaseKind.LETTER,
                List.of(new PressContact("Lee Park", "(505) 555-0100", null)),
                null);
    }
}
