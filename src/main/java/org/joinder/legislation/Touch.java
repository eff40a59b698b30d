package org.joinder.legislation;

import java.time.LocalDate;
import org.joinder.base.Redline;
import org.jspecify.annotations.Nullable;

/**
 * A record that touches a bill or a section: what kind it is, its title and date, where the workspace shows it, in which
 * words it touches, and for an ask the redline on the law of its day.
 */
public record Touch(
        String kind,
        String title,
        @Nullable String workspacePath,
        @Nullable LocalDate date,
        String detail,
        @Nullable Redline redline) {

    public static Touch of(
            String kind, String title, @Nullable String workspacePath, @Nullable LocalDate date, String detail) {
        return new Touch(kind, title, workspacePath, date, detail, null);
    }
}
