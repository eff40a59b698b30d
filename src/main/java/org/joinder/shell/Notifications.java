package org.joinder.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short notices in the person's words. What was refused stays long enough to be read and acted on. */
public final class Notifications {

    private static final int BRIEFLY = 4_000;
    private static final int LONGER = 10_000;

    private Notifications() {}

    /** It worked, for instance "Release published." */
    public static void saved(String sentence) {
        show(sentence, BRIEFLY, NotificationVariant.SUCCESS);
    }

    /** A rule said no; the sentence says what to change. */
    public static void refused(String sentence) {
        show(sentence, LONGER, NotificationVariant.ERROR);
    }

    /** Someone else changed the record in the meantime. */
    public static void stale() {
        show(
                "Someone else changed this in the meantime. Your input is still here; load the record again to compare.",
                LONGER,
                NotificationVariant.WARNING);
    }

    private static void show(String sentence, int milliseconds, NotificationVariant variant) {
        var notification = Notification.show(sentence, milliseconds, Position.BOTTOM_START);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant != NotificationVariant.SUCCESS);
    }
}
