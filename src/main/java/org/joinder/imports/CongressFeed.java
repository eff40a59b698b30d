package org.joinder.imports;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bills that changed on Congress.gov, the oldest change first, each with its parts. The place is the span of time that is
 * read and how many of its bills are done: {@code 2026-11-18T00:00:00Z|2026-11-25T00:00:00Z|40}.
 */
final class CongressFeed implements Feed {

    private static final int BILLS_IN_PAGE = 10;
    private static final int LINES_IN_PAGE = 250;
    private static final int MOST_PAGES = 40;
    private static final Duration FIRST_LOOK = Duration.ofDays(3);

    /** The parts' addresses and the names of their lists. */
    private static final Map<String, String> PARTS = parts();

    private final URI base;
    private final String key;
    private final Clock clock;

    CongressFeed(URI base, String key, Clock clock) {
        this.base = base;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "Congress.gov";
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CONGRESS;
    }

    @Override
    public Optional<String> off() {
        return key.isBlank() ? Optional.of("Set CONGRESS_API_KEY in the environment to follow it.") : Optional.empty();
    }

    @Override
    public Page next(Position position, FeedClient client) {
        String[] place = position.place().isEmpty() ? start() : position.place().split("\\|", 3);
        int offset = Integer.parseInt(place[2]);
        FeedJson json = new FeedJson(client, base, key);
        ObjectNode listed = json.list(
                "/v3/bill?format=json&sort=updateDate+asc&fromDateTime=" + FeedJson.encoded(place[0]) + "&toDateTime="
                        + FeedJson.encoded(place[1]) + "&limit=" + BILLS_IN_PAGE + "&offset=" + offset,
                "bills");
        Map<String, byte[]> files = new LinkedHashMap<>();
        listed.path("bills").forEach(bill -> fetch(json, bill, files));
        boolean more = !listed.path("pagination").path("next").isMissingNode();
        String next = more ? place[0] + "|" + place[1] + "|" + (offset + BILLS_IN_PAGE) : place[1] + "|" + now() + "|0";
        return new Page(files, new Position(next, null, null), more);
    }

    private void fetch(FeedJson json, JsonNode bill, Map<String, byte[]> files) {
        String congress = bill.path("congress").asString("");
        String type = bill.path("type").asString("").toLowerCase(Locale.ROOT);
        String number = bill.path("number").asString("");
        if (!congress.matches("\\d{1,3}") || !type.matches("[a-z]{1,7}") || !number.matches("\\d{1,6}")) {
            throw FeedFailed.lying("a bill without a number");
        }
        String address = "/v3/bill/" + congress + "/" + type + "/" + number;
        String name = congress + type + number;
        files.put(name + ".json", FeedJson.bytes(json.object(address + "?format=json")));
        PARTS.forEach((part, list) -> files.put(
                name + "-" + part + ".json",
                FeedJson.bytes(json.whole(address + "/" + part + "?format=json", list, LINES_IN_PAGE, MOST_PAGES))));
    }

    private String[] start() {
        return new String[] {now().minus(FIRST_LOOK).toString(), now().toString(), "0"};
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("actions", "actions");
        parts.put("cosponsors", "cosponsors");
        parts.put("committees", "committees");
        parts.put("relatedbills", "relatedBills");
        parts.put("subjects", "subjects/legislativeSubjects");
        parts.put("summaries", "summaries");
        parts.put("text", "textVersions");
        parts.put("titles", "titles");
        return parts;
    }
}
