package org.joinder.campaigns.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.joinder.campaigns.CampaignRefused;
import org.joinder.shell.Notifications;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tries a change, and says in a notice how it went; what was typed is never touched. */
final class Saving {

    private Saving() {}

    /** Whether it worked. */
    static boolean tried(Runnable change, String saved) {
        return result(
                        () -> {
                            change.run();
                            return true;
                        },
                        saved)
                .isPresent();
    }

    /** Whether it worked; says nothing when it did, since the screen shows it. */
    static boolean quietly(Runnable change) {
        try {
            change.run();
            return true;
        } catch (CampaignRefused refused) {
            Notifications.refused(String.valueOf(refused.getMessage()));
        } catch (OptimisticLockingFailureException stale) {
            Notifications.stale();
        }
        return false;
    }

    /** What the change gave, if it worked. */
    static <T> Optional<T> result(Supplier<T> change, String saved) {
        try {
            T result = change.get();
            Notifications.saved(saved);
            return Optional.of(result);
        } catch (CampaignRefused refused) {
            Notifications.refused(String.valueOf(refused.getMessage()));
        } catch (OptimisticLockingFailureException stale) {
            Notifications.stale();
        }
        return Optional.empty();
    }
}
