package org.joinder.myoffice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.joinder.security.AsSystem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives an office's dates to whoever knows its private address; an address that was never, or is no longer, is not found. */
@Controller
class OfficeCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OfficeCalendars calendars;
    private final OfficeBoards boards;
    private final Clock clock;

    OfficeCalendarController(OfficeCalendars calendars, OfficeBoards boards, Clock clock) {
        this.calendars = calendars;
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping("/calendars/{token:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return calendars
                .officeOf(token)
                .map(office -> Ical.of(
                        office.displayName() + ": dates",
                        // Whoever has the address is nobody to the services; the address itself is the leave to read.
                        AsSystem.run(() -> boards.dates(office)),
                        clock.instant()))
                .map(ical -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex")
                        .body(ical.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
