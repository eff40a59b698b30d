package org.joinder.review.ui;

import java.util.Optional;
import org.joinder.base.Refused;
import org.springframework.dao.OptimisticLockingFailureException;

/** Says in one sentence why a change was refused, when it was. */
final class Refusals {

    static final String STALE =
            "Not saved: someone else changed this in the meantime. It is shown as it is now; decide again if you differ.";

    private Refusals() {}

    static Optional<String> of(Runnable change) {
        try {
            change.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.getMessage());
        } catch (OptimisticLockingFailureException stale) {
            return Optional.of(STALE);
        }
    }
}
