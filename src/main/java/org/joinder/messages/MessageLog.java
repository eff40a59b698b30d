package org.joinder.messages;

import java.util.List;
import java.util.Optional;
import org.joinder.security.CurrentUser;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The delivery log: what was posted, what became of it, and the decisions that only a person can take. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('STAFF','ADMIN')")
public class MessageLog {

    private final MessageStore store;
    private final MessageQueries queries;
    private final CurrentUser user;

    MessageLog(MessageStore store, MessageQueries queries, CurrentUser user) {
        this.store = store;
        this.queries = queries;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public List<MessageRow> list(MessageFilter filter, Pageable page) {
        return queries.list(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(MessageFilter filter) {
        return queries.count(filter);
    }

    @Transactional(readOnly = true)
    public Optional<MessageDetail> find(MessageId id) {
        return queries.find(id);
    }

    /** Sends again what was refused, or of which nobody knows whether it arrived: then it may arrive twice. */
    public void sendAgain(MessageId id) {
        decide(id, MessageState.WAITING, "To be sent again");
    }

    /** Settles that a message of which nobody knew did arrive. */
    public void countAsSent(MessageId id) {
        decide(id, MessageState.SENT, "Counted as sent");
    }

    /** Takes back a message that still waits. */
    public void cancel(MessageId id) {
        decide(id, MessageState.CANCELLED, "Cancelled");
    }

    private void decide(MessageId id, MessageState to, String note) {
        var now = queries.state(id).orElseThrow(() -> MessageRefused.gone(id));
        if (now == MessageState.SENDING
                || !now.canBecome(to)
                || !store.decide(id, now, to, note, user.require().displayName())) {
            throw MessageRefused.move(now, to);
        }
    }
}
