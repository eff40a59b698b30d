package org.joinder.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named piece of a source document with its text and the pieces below it. XML and JSON both become this, since
 * Congress publishes the same fields in either.
 */
final class SourceNode {

    /** The name of a stretch of text between elements. */
    static final String TEXT = "#text";

    private final String name;
    private String text = "";
    private Map<String, String> attributes = Map.of();
    private List<SourceNode> children = List.of();

    SourceNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(SourceNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    void attribute(String key, String value) {
        if (attributes.isEmpty()) {
            attributes = new LinkedHashMap<>();
        }
        attributes.put(key, value);
    }

    void text(String newText) {
        text = newText;
    }

    List<SourceNode> children() {
        return children;
    }

    @Nullable
    String attribute(String key) {
        return attributes.get(key);
    }

    /** The first piece of any of these names, in the order of the names. */
    @Nullable
    SourceNode child(String... names) {
        for (String wanted : names) {
            for (SourceNode each : children) {
                if (each.name.equals(wanted)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** The pieces at the end of a path, such as {@code committees/item}; several paths are tried until one leads somewhere. */
    List<SourceNode> all(String... paths) {
        for (String path : paths) {
            List<SourceNode> found = List.of(this);
            for (String step : path.split("/")) {
                found = below(found, step);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<SourceNode> below(List<SourceNode> parents, String name) {
        List<SourceNode> found = new ArrayList<>();
        for (SourceNode parent : parents) {
            for (SourceNode each : parent.children) {
                if (each.name.equals(name)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** The text of the first of these pieces that has any; null when none has. */
    @Nullable
    String value(String... names) {
        for (String wanted : names) {
            SourceNode found = child(wanted);
            if (found != null && !found.text.isBlank()) {
                return found.text.strip();
            }
        }
        return null;
    }

    String text() {
        return text;
    }

    /** The words of this piece and all below it, in order. */
    String allText() {
        StringBuilder all = new StringBuilder();
        gather(all);
        return all.toString();
    }

    private void gather(StringBuilder all) {
        all.append(text);
        children.forEach(child -> child.gather(all));
    }
}
