package org.joinder.messages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells staff of messages that wait for their decision. */
@Component
@Order(60)
class MessagesToday implements TodaySource {

    private final MessageQueries queries;

    MessagesToday(MessageQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        if (!actor.has(Role.STAFF) && !actor.has(Role.ADMIN)) {
            return List.of();
        }
        return Stream.of(
                        note(MessageState.UNKNOWN, "messages may or may not have been sent; decide"),
                        note(MessageState.REFUSED, "messages were refused by the mail server"))
                .flatMap(List::stream)
                .toList();
    }

    private List<TodayNote> note(MessageState state, String words) {
        long number = queries.count(new MessageFilter("", state, null));
        return number == 0
                ? List.of()
                : List.of(new TodayNote(
                        (int) number,
                        words,
                        MessagePaths.LIST + "?state=" + state.name().toLowerCase(Locale.ROOT)));
    }
}
