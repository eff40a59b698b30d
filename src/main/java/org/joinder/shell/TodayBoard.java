package org.joinder.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joinder.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every feature once for its part of the landing screen. A part that fails is named, and the others still stand. */
@Component
public class TodayBoard {

    /** Lines shown of all features together. */
    static final int MOST_MOVES = 40;

    private final ObjectProvider<TodaySource> sources;
    private final TodayLooks looks;
    private final CurrentUser user;

    TodayBoard(ObjectProvider<TodaySource> sources, TodayLooks looks, CurrentUser user) {
        this.sources = sources;
        this.looks = looks;
        this.user = user;
    }

    /** The screen of the person who is acting; counts as a look, see {@link TodayLooks}. */
    public Today read() {
        return readSince(looks.look(user.require()));
    }

    /** The same once more while the screen stays open: no look of the person, so what was new stays in sight. */
    public Today readSince(Instant since) {
        var actor = user.require();
        var failures = new ArrayList<String>();
        var moves = all(source -> source.moved(actor, since), failures).stream()
                .sorted(Comparator.comparing(TodayMove::at).reversed())
                .limit(MOST_MOVES)
                .toList();
        var ahead = all(source -> source.ahead(actor), failures).stream()
                .sorted(Comparator.comparing(TodayDate::on))
                .toList();
        return new Today(all(source -> source.notes(actor), failures), since, moves, ahead, List.copyOf(failures));
    }

    /** On which it is told that some part of the screen changed. */
    public Set<String> topics() {
        return sources.stream().flatMap(source -> source.topics().stream()).collect(Collectors.toSet());
    }

    private <T> List<T> all(Function<TodaySource, List<T>> part, List<String> failures) {
        var all = new ArrayList<T>();
        sources.orderedStream().forEach(source -> {
            try {
                all.addAll(part.apply(source));
            } catch (RuntimeException failure) {
                failures.add(Failures.record(failure));
            }
        });
        return all;
    }
}
