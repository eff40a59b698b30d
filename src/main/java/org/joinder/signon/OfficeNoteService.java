package org.joinder.signon;

import java.time.Clock;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.StatuteId;
import org.joinder.security.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an office notes for itself on statutes, shown to its own people alone, before they sign a letter on them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OFFICE')")
public class OfficeNoteService {

    private static final int LONGEST = 4_000;

    private final OfficeNotes notes;
    private final CurrentUser user;
    private final Clock clock;

    OfficeNoteService(OfficeNotes notes, CurrentUser user, Clock clock) {
        this.notes = notes;
        this.user = user;
        this.clock = clock;
    }

    /** The notes of the office of the person who asks. */
    public List<OfficeNote> list() {
        return notes.of(office());
    }

    @Transactional
    @PreAuthorize("hasRole('OFFICE')")
    public void add(StatuteId section, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw SignOnRefused.because("A note has between 1 and " + LONGEST + " characters.");
        }
        notes.add(office(), section, words.strip(), user.require().username(), clock.instant());
    }

    @Transactional
    @PreAuthorize("hasRole('OFFICE')")
    public void remove(long note) {
        notes.remove(office(), note, clock.instant());
    }

    private Jurisdiction office() {
        var office = user.require().office();
        if (office == null) {
            throw new AccessDeniedException("the account is bound to no office");
        }
        return office;
    }
}
