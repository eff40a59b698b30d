package org.joinder.imports;

import static org.joinder.imports.BillStatusFields.orElse;
import static org.joinder.imports.SourceValues.date;
import static org.joinder.imports.SourceValues.instant;
import static org.joinder.imports.SourceValues.number;
import static org.joinder.imports.SourceValues.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joinder.legislation.ActionEntry;
import org.joinder.legislation.Chamber;
import org.joinder.legislation.VoteEntry;
import org.jspecify.annotations.Nullable;

/** What happened to a measure of Congress, as GovInfo and Congress.gov tell it: actions and recorded votes. */
final class BillStatusActions {

    private BillStatusActions() {}

    static List<ActionEntry> actions(List<SourceNode> items) {
        List<ActionEntry> found = new ArrayList<>();
        for (SourceNode item : items) {
            var on = date(item.value("actionDate"));
            if (on == null) {
                throw RefusedDocument.of("has an action without a day: " + item.value("text"));
            }
            SourceNode system = item.child("sourceSystem");
            String systemCode = systemCode(system);
            found.add(new ActionEntry(
                    on,
                    time(item.value("actionTime")),
                    orElse(item.value("text"), ""),
                    item.value("type"),
                    item.value("actionCode"),
                    systemCode,
                    system == null ? null : system.value("name"),
                    chamber(systemCode),
                    actionCommittees(item)));
        }
        return found;
    }

    /** Some newer files name the system and leave its code out. */
    private static @Nullable String systemCode(@Nullable SourceNode system) {
        if (system == null) {
            return null;
        }
        String code = system.value("code");
        return code != null
                ? code
                : switch (orElse(system.value("name"), "")) {
                    case "Senate" -> "0";
                    case "House committee actions" -> "1";
                    case "House floor actions" -> "2";
                    case "Library of Congress" -> "9";
                    default -> null;
                };
    }

    private static @Nullable Chamber chamber(@Nullable String systemCode) {
        return switch (systemCode) {
            case "0" -> Chamber.SENATE;
            case "1", "2" -> Chamber.HOUSE;
            case null, default -> null;
        };
    }

    private static List<String> actionCommittees(SourceNode item) {
        List<SourceNode> several = item.all("committees/item");
        SourceNode one = item.child("committee");
        List<SourceNode> nodes = !several.isEmpty() || one == null ? several : List.of(one);
        return nodes.stream()
                .map(node -> node.value("systemCode", "name"))
                .filter(Objects::nonNull)
                .map(BillStatusFields::known)
                .toList();
    }

    /** Votes stand on the bill in older files and on their action in newer ones. */
    static List<VoteEntry> votes(SourceNode bill, List<SourceNode> actions) {
        List<VoteEntry> found = new ArrayList<>();
        bill.all("recordedVotes/recordedVote", "recordedVotes/item").forEach(node -> found.add(vote(node, null)));
        for (SourceNode action : actions) {
            action.all("recordedVotes/recordedVote", "recordedVotes/item")
                    .forEach(node -> found.add(vote(node, action.value("text"))));
        }
        return found;
    }

    private static VoteEntry vote(SourceNode node, @Nullable String question) {
        Instant at = instant(node.value("date"));
        Integer roll = number(node.value("rollNumber"));
        return new VoteEntry(
                node.value("chamber"),
                roll == null ? 0 : roll,
                number(node.value("sessionNumber")),
                at,
                SourceValues.day(at),
                orElseNull(node.value("fullActionName"), question),
                node.value("url"),
                null,
                null,
                null);
    }

    private static @Nullable String orElseNull(@Nullable String text, @Nullable String other) {
        return text == null ? other : text;
    }
}
