package org.joinder.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joinder.legislation.StatuteNote;

/** The notes of a section: its source credit, and each note under its topic; footnotes and editorial notes too. */
final class UslmNotes {

    private static final Set<String> HEADS = Set.of("heading", "num");

    private final List<StatuteNote> notes = new ArrayList<>();

    List<StatuteNote> notes() {
        return notes;
    }

    static boolean isNote(SourceNode node) {
        return switch (node.name()) {
            case "sourceCredit", "notes", "note", "editorialNote", "sidenote", "statutoryNote", "footnote" -> true;
            default -> false;
        };
    }

    void add(SourceNode node) {
        if (node.name().equals("notes")) {
            node.children().stream()
                    .filter(each -> !each.name().equals(SourceNode.TEXT))
                    .forEach(this::add);
            return;
        }
        SourceNode heading = node.child("heading");
        String head = heading == null ? null : XmlWords.of(heading);
        String text = XmlWords.of(
                node.children().isEmpty()
                        ? List.of(plain(node.text()))
                        : node.children().stream()
                                .filter(each -> !HEADS.contains(each.name()))
                                .toList());
        if (!text.isEmpty() || head != null) {
            notes.add(new StatuteNote(kind(node), head == null || head.isEmpty() ? null : head, text));
        }
    }

    /** Footnotes that stand in the middle of the words of a law. */
    void footnotes(SourceNode node) {
        for (SourceNode each : node.children()) {
            if (each.name().equals("editorialNote") || each.name().equals("sidenote") || isFootnote(each)) {
                add(each);
            } else {
                footnotes(each);
            }
        }
    }

    private static boolean isFootnote(SourceNode node) {
        return XmlWords.isFootnote(node) && !node.name().equals("ref");
    }

    private static SourceNode plain(String text) {
        SourceNode node = new SourceNode(SourceNode.TEXT);
        node.text(text);
        return node;
    }

    private static String kind(SourceNode node) {
        String topic = node.attribute("topic");
        return Objects.requireNonNullElse(topic == null ? node.attribute("type") : topic, node.name());
    }
}
