package org.joinder.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.joinder.base.Refused;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tries a change, and says how it went; what was typed is never touched. */
public final class Saving {

    private Saving() {}

    /** Whether it worked; a refusal is told in a notice. */
    public static boolean tried(Runnable change, String saved) {
        return result(of(change), saved).isPresent();
    }

    /** The same for a form, at whose head a refusal stands until the next attempt. */
    public static boolean tried(FormMessage message, Runnable change, String saved) {
        Optional<Boolean> done = attempt(message, of(change));
        done.ifPresent(yes -> Notifications.saved(saved));
        return done.isPresent();
    }

    /** Whether it worked; says nothing when it did, since the screen shows it. */
    public static boolean quietly(Runnable change) {
        return attempt(of(change)).isPresent();
    }

    /** What the change gave, if it worked. */
    public static <T> Optional<T> result(Supplier<T> change, String saved) {
        Optional<T> result = attempt(change);
        result.ifPresent(done -> Notifications.saved(saved));
        return result;
    }

    /** The same where the screen says itself that it worked. */
    public static <T> Optional<T> attempt(Supplier<T> change) {
        return attempt(change, Notifications::refused);
    }

    /** The same for a form. */
    public static <T> Optional<T> attempt(FormMessage message, Supplier<T> change) {
        message.clear();
        return attempt(change, message::show);
    }

    private static <T> Optional<T> attempt(Supplier<T> change, Consumer<String> refusal) {
        try {
            return Optional.of(change.get());
        } catch (Refused refused) {
            refusal.accept(refused.getMessage());
        } catch (OptimisticLockingFailureException stale) {
            Notifications.stale();
        }
        return Optional.empty();
    }

    private static Supplier<Boolean> of(Runnable change) {
        return () -> {
            change.run();
            return true;
        };
    }
}
