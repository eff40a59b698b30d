package org.joinder.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.joinder.legislation.StatuteDocument.Provision;
import org.joinder.legislation.StatuteId;
import org.jspecify.annotations.Nullable;

/** A section or a law of USLM as its provisions, in printed order, each under its identifier. */
final class UslmProvisions {

    static final Set<String> LEVELS = Set.of(
            "division",
            "title",
            "subtitle",
            "chapter",
            "subchapter",
            "part",
            "subpart",
            "section",
            "subsection",
            "paragraph",
            "subparagraph",
            "clause",
            "subclause",
            "item",
            "subitem",
            "subsubitem",
            "level");
    private static final Set<String> GONE =
            Set.of("repealed", "transferred", "omitted", "renumbered", "vacant", "terminated", "reserved", "expired");

    private final List<Provision> provisions = new ArrayList<>();
    private final Set<StatuteId> taken = new HashSet<>();
    private final UslmNotes notes;

    UslmProvisions(UslmNotes notes) {
        this.notes = notes;
    }

    List<Provision> provisions() {
        return provisions;
    }

    /** Takes in a provision and all below it. */
    void add(SourceNode node, StatuteId id) {
        StatuteId own = free(id);
        int place = provisions.size();
        List<SourceNode> before = new ArrayList<>();
        List<SourceNode> behind = new ArrayList<>();
        String num = null;
        String heading = null;
        int unnumbered = 0;
        String level = node.name().equals("main") ? "law" : node.name();
        provisions.add(new Provision(own, level, null, null, "", null, null));
        for (SourceNode each : node.children()) {
            if (each.name().equals("num")) {
                num = words(each);
            } else if (each.name().equals("heading")) {
                heading = words(each);
            } else if (LEVELS.contains(each.name())) {
                unnumbered += numbered(each) == null ? 1 : 0;
                add(each, below(own, each, unnumbered));
            } else if (UslmNotes.isNote(each)) {
                notes.add(each);
            } else {
                (provisions.size() == place + 1 ? before : behind).add(each);
            }
            notes.footnotes(each.name().equals("notes") || LEVELS.contains(each.name()) ? NOTHING : each);
        }
        String text = node.children().isEmpty() ? node.text().strip() : XmlWords.of(before);
        String tail = XmlWords.of(behind);
        provisions.set(
                place,
                new Provision(own, level, num, heading, text, tail.isEmpty() ? null : tail, status(node, heading)));
    }

    private static final SourceNode NOTHING = new SourceNode("nothing");

    /** The identifier a provision carries, or one made of its parent's and its number as the schema does. */
    private static StatuteId below(StatuteId parent, SourceNode node, int unnumbered) {
        String identifier = node.attribute("identifier");
        if (identifier != null && identifier.startsWith("/")) {
            StatuteId own = id(identifier);
            if (parent.section().equals(own.section())) {
                return own;
            }
        }
        String number = numbered(node);
        String designation = number == null ? "unnumbered" + unnumbered : prefix(node.name()) + number;
        return id(parent.path() + "/" + designation);
    }

    private static @Nullable String numbered(SourceNode node) {
        SourceNode num = node.child("num");
        String value = num == null ? null : num.attribute("value");
        String number = num == null ? "" : Objects.requireNonNullElse(value, XmlWords.of(num));
        String plain = number.replaceAll("[^A-Za-z0-9._–-]+", "");
        return plain.isEmpty() || !Character.isLetterOrDigit(plain.charAt(0)) ? null : plain;
    }

    private static String prefix(String level) {
        return switch (level) {
            case "section" -> "s";
            case "division" -> "d";
            case "title" -> "t";
            case "subtitle" -> "st";
            case "chapter" -> "ch";
            case "subchapter" -> "sch";
            case "part" -> "pt";
            case "subpart" -> "spt";
            default -> "";
        };
    }

    /** The identifier, without a date behind it and without signs that no identifier has. */
    static StatuteId id(String identifier) {
        String path = identifier.strip().replaceAll("@.*", "").replaceAll("[^A-Za-z0-9._/–-]", "~");
        return StatuteId.find(path)
                .orElseThrow(() -> RefusedDocument.of("has a provision with the identifier " + identifier));
    }

    /** Two provisions of one identifier are in the Code; the second is told apart by a mark behind it. */
    private StatuteId free(StatuteId id) {
        StatuteId free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = StatuteId.of(id.path() + "~" + i);
        }
        return free;
    }

    private static @Nullable String words(SourceNode node) {
        String words = XmlWords.of(node);
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String status(SourceNode node, @Nullable String heading) {
        String status = node.attribute("status");
        if (status != null && !status.isBlank()) {
            return status.toLowerCase(Locale.ROOT);
        }
        String first = heading == null ? "" : heading.split("[^A-Za-z]", 2)[0].toLowerCase(Locale.ROOT);
        return node.name().equals("section") && GONE.contains(first) ? first : null;
    }
}
