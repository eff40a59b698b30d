package org.joinder.imports;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks a source that answers in JSON. The key goes into a header, never into an address that would stand in logs. */
record FeedJson(FeedClient client, URI base, String key) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The answer, which must be an object with a list of this name. */
    ObjectNode list(String path, String list) {
        ObjectNode answer = object(path);
        if (!at(answer, list).isArray()) {
            throw FeedFailed.lying("no list of " + list);
        }
        return answer;
    }

    ObjectNode object(String path) {
        byte[] body = client.get(base.resolve(path), Map.of("X-Api-Key", key, "Accept", "application/json"))
                .body();
        try {
            JsonNode read = JSON.readTree(body);
            if (read instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            throw FeedFailed.lying("no JSON, or one that breaks off");
        }
        throw FeedFailed.lying("JSON that is no object");
    }

    /** The whole of a list that comes in pages, as one answer; {@code list} may lie deeper, as {@code subjects/legislativeSubjects}. */
    ObjectNode whole(String path, String list, int pageSize, int mostPages) {
        ObjectNode first = object(path + "&limit=" + pageSize + "&offset=0");
        JsonNode all = at(first, list);
        JsonNode next = first.path("pagination").path("next");
        for (int page = 1; all instanceof ArrayNode items && !next.isMissingNode() && page < mostPages; page++) {
            ObjectNode more = list(path + "&limit=" + pageSize + "&offset=" + page * pageSize, list);
            at(more, list).forEach(items::add);
            next = more.path("pagination").path("next");
        }
        return first;
    }

    private static JsonNode at(JsonNode answer, String list) {
        JsonNode found = answer;
        for (String step : list.split("/")) {
            found = found.path(step);
        }
        return found;
    }

    static byte[] bytes(JsonNode json) {
        return JSON.writeValueAsBytes(json);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
