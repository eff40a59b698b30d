package org.joinder.imports;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bills that changed in the states, one state after another. The place is the state's turn, the moment since which changes
 * are asked for, the moment this round began, and the page: {@code 3|2026-11-24T00:00:00Z|2026-11-25T00:00:00Z|2}.
 */
final class OpenStatesFeed implements Feed {

    private static final int BILLS_IN_PAGE = 20;
    private static final Duration FIRST_LOOK = Duration.ofDays(3);
    private static final String PARTS =
            "&include=sponsorships&include=abstracts&include=actions&include=versions&include=votes&include=related_bills";

    private final URI base;
    private final String key;
    private final List<String> states;
    private final Clock clock;

    OpenStatesFeed(URI base, String key, List<String> states, Clock clock) {
        this.base = base;
        this.key = key;
        this.states = List.copyOf(states);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "Open States";
    }

    @Override
    public ImportKind kind() {
        return ImportKind.OPENSTATES;
    }

    @Override
    public Optional<String> off() {
        return key.isBlank() || states.isEmpty()
                ? Optional.of(
                        "Set OPENSTATES_API_KEY and OPENSTATES_STATES (such as nm,tx) in the environment to follow it.")
                : Optional.empty();
    }

    @Override
    public Page next(Position position, FeedClient client) {
        String[] place = position.place().isEmpty() ? start() : position.place().split("\\|", 4);
        int turn = Math.min(Integer.parseInt(place[0]), states.size() - 1);
        int page = Integer.parseInt(place[3]);
        ObjectNode answer = new FeedJson(client, base, key)
                .list(
                        "/bills?jurisdiction=" + FeedJson.encoded(states.get(turn)) + "&sort=updated_asc&updated_since="
                                + FeedJson.encoded(place[1]) + "&per_page=" + BILLS_IN_PAGE + "&page=" + page + PARTS,
                        "results");
        boolean lastPage = page >= answer.path("pagination").path("max_page").asInt(page);
        boolean lastState = turn + 1 >= states.size();
        String next;
        if (!lastPage) {
            next = turn + "|" + place[1] + "|" + place[2] + "|" + (page + 1);
        } else if (!lastState) {
            next = (turn + 1) + "|" + place[1] + "|" + place[2] + "|1";
        } else {
            next = "0|" + place[2] + "|" + now() + "|1";
        }
        Map<String, byte[]> files = answer.path("results").isEmpty()
                ? Map.of()
                : Map.of(states.get(turn) + "-" + page + ".json", FeedJson.bytes(answer));
        return new Page(files, new Position(next, null, null), !(lastPage && lastState));
    }

    private String[] start() {
        return new String[] {"0", now().minus(FIRST_LOOK).toString(), now().toString(), "1"};
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
