package org.joinder.imports;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into the same pieces as XML: an array's members are named {@code item}, as in the XML of Congress. */
final class JsonSource {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonSource() {}

    static SourceNode read(byte[] bytes) {
        try {
            return node("root", JSON.readTree(bytes));
        } catch (JacksonException broken) {
            throw RefusedDocument.of("is not well-formed JSON: " + broken.getOriginalMessage());
        }
    }

    private static SourceNode node(String name, JsonNode json) {
        SourceNode node = new SourceNode(name);
        if (json.isArray()) {
            json.forEach(each -> node.add(node("item", each)));
        } else if (json.isObject()) {
            for (Map.Entry<String, JsonNode> field : json.properties()) {
                node.add(node(field.getKey(), field.getValue()));
            }
        } else if (!json.isNull()) {
            node.text(json.asString());
        }
        return node;
    }
}
