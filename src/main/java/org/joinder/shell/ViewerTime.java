package org.joinder.shell;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the person at the screen reads them: in the time zone of their browser, in the customary American form. */
public final class ViewerTime {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private ViewerTime() {}

    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(zone()));
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The zone of the person's browser; UTC while it is not known. */
    public static ZoneId zone() {
        UI ui = UI.getCurrent();
        var details = ui == null ? null : ui.getInternals().getExtendedClientDetails();
        String id = details == null ? null : details.getTimeZoneId();
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
