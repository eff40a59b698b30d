package org.joinder.messages;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages to be sent. They stand in the same transaction as the change that caused them: both are kept or neither. */
@Service
@Transactional
public class Outbox {

    private final MessageStore store;

    Outbox(MessageStore store) {
        this.store = store;
    }

    /**
     * Posts the message, unless one with its key was posted before; tells whether it is new. An address that nobody can
     * be written to under is refused with {@link MessageRefused}.
     */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public boolean post(MessageDraft draft) {
        if (!MailAddress.isValid(draft.toAddress())) {
            throw MessageRefused.address(draft.toAddress());
        }
        return store.add(draft);
    }

    /** Whether a message with that key was posted before. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional(readOnly = true)
    public boolean isPosted(String key) {
        return store.isPosted(key);
    }
}
