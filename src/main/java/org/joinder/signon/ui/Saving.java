package org.joinder.signon.ui;

import org.joinder.letters.LetterRefused;
import org.joinder.shell.Notifications;
import org.joinder.signon.SignOnRefused;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tries a change, and says in a notice how it went; what was typed is never touched. */
final class Saving {

    private Saving() {}

    /** Whether it worked. */
    static boolean tried(Runnable change, String saved) {
        try {
            change.run();
            Notifications.saved(saved);
            return true;
        } catch (SignOnRefused | LetterRefused refused) {
            Notifications.refused(String.valueOf(refused.getMessage()));
        } catch (OptimisticLockingFailureException stale) {
            Notifications.stale();
        }
        return false;
    }
}
