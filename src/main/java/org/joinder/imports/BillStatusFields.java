package org.joinder.imports;

import static org.joinder.imports.SourceValues.date;
import static org.joinder.imports.SourceValues.instant;
import static org.joinder.imports.SourceValues.isTrue;
import static org.joinder.imports.SourceValues.number;
import static org.joinder.imports.SourceValues.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.legislation.ActionEntry;
import org.joinder.legislation.BillCommittee;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillLaw;
import org.joinder.legislation.BillSummary;
import org.joinder.legislation.BillTitle;
import org.joinder.legislation.BillType;
import org.joinder.legislation.BillVersion;
import org.joinder.legislation.Chamber;
import org.joinder.legislation.CommitteeActivity;
import org.joinder.legislation.RelatedBill;
import org.joinder.legislation.Sponsor;
import org.joinder.legislation.VoteEntry;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a measure of Congress as GovInfo and Congress.gov name them. Files older than version 3.0.0 nest some
 * lists one level deeper and name some fields otherwise; both ways lead to the same record.
 */
final class BillStatusFields {

    private BillStatusFields() {}

    static BillId id(@Nullable String congress, @Nullable String type, @Nullable String number) {
        Integer ofCongress = number(congress);
        Optional<BillType> kind = type == null ? Optional.empty() : BillType.find(type.replaceAll("[.\\s]", ""));
        Integer serial = number(number);
        if (ofCongress == null || kind.isEmpty() || serial == null) {
            throw RefusedDocument.of(
                    "names no measure: congress " + congress + ", type " + type + ", number " + number);
        }
        try {
            return BillId.ofCongress(ofCongress, kind.get(), serial);
        } catch (IllegalArgumentException impossible) {
            throw RefusedDocument.of("names no measure: " + impossible.getMessage());
        }
    }

    static List<BillTitle> titles(List<SourceNode> items) {
        return items.stream()
                .filter(item -> item.value("title") != null)
                .map(item -> new BillTitle(
                        known(item.value("title")),
                        orElse(item.value("titleType"), "Title"),
                        item.value("chamberName"),
                        item.value("billTextVersionName")))
                .toList();
    }

    static List<Sponsor> members(List<SourceNode> items) {
        return items.stream()
                .map(item -> new Sponsor(
                        orElse(item.value("fullName", "name"), orElse(item.value("bioguideId"), "unnamed")),
                        item.value("bioguideId"),
                        item.value("party"),
                        item.value("state"),
                        item.value("district"),
                        date(item.value("sponsorshipDate")),
                        isTrue(item.value("isOriginalCosponsor")),
                        date(item.value("sponsorshipWithdrawnDate"))))
                .toList();
    }

    /** Committees with their subcommittees behind them. */
    static List<BillCommittee> committees(List<SourceNode> items) {
        List<BillCommittee> found = new ArrayList<>();
        for (SourceNode item : items) {
            String code = orElse(item.value("systemCode"), orElse(item.value("name"), "unnamed"));
            found.add(committee(item, code, null, item.value("chamber"), item.value("type")));
            for (SourceNode below : item.all("subcommittees/item")) {
                String codeBelow = orElse(below.value("systemCode"), orElse(below.value("name"), "unnamed"));
                found.add(committee(below, codeBelow, code, item.value("chamber"), null));
            }
        }
        return found;
    }

    private static BillCommittee committee(
            SourceNode item, String code, @Nullable String parent, @Nullable String chamber, @Nullable String type) {
        List<CommitteeActivity> activities = item.all("activities/item").stream()
                .map(activity -> {
                    Instant at = instant(activity.value("date"));
                    return new CommitteeActivity(orElse(activity.value("name"), "Activity"), at, SourceValues.day(at));
                })
                .toList();
        return new BillCommittee(code, orElse(item.value("name"), code), chamber, type, parent, activities);
    }

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

    /** An entry without kind, day and address, as newer files end their list with, tells of no version. */
    static List<BillVersion> versions(List<SourceNode> items) {
        return items.stream()
                .filter(item -> !item.allText().isBlank())
                .map(item -> new BillVersion(
                        orElse(item.value("type"), "Text"),
                        SourceValues.day(instant(item.value("date"))),
                        item.all("formats/item").stream()
                                .map(format -> format.value("url"))
                                .filter(Objects::nonNull)
                                .map(BillStatusFields::known)
                                .toList()))
                .toList();
    }

    static List<RelatedBill> relatedBills(List<SourceNode> items) {
        return items.stream().map(BillStatusFields::related).toList();
    }

    private static RelatedBill related(SourceNode item) {
        SourceNode latest = item.child("latestAction");
        return new RelatedBill(
                relatedId(item),
                item.value("latestTitle", "title"),
                latest == null ? null : latest.value("text"),
                latest == null ? null : date(latest.value("actionDate")),
                item.all("relationshipDetails/item").stream()
                        .map(each -> new RelatedBill.Relationship(
                                orElse(each.value("type"), "Related bill"), each.value("identifiedBy")))
                        .toList());
    }

    /** A measure of a kind unknown here is kept as it is written: it may be a treaty or a nomination. */
    private static String relatedId(SourceNode item) {
        try {
            return id(item.value("congress"), item.value("type"), item.value("number"))
                    .toString();
        } catch (RefusedDocument noBill) {
            return Stream.of(item.value("congress"), item.value("type"), item.value("number"))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
    }

    static List<BillLaw> laws(List<SourceNode> items) {
        return items.stream()
                .filter(item -> item.value("number") != null)
                .map(item -> new BillLaw(orElse(item.value("type"), "Public Law"), known(item.value("number"))))
                .toList();
    }

    /** Older files keep the last change of a summary beside an earlier date; newer ones have the last change alone. */
    static List<BillSummary> summaries(List<SourceNode> items) {
        return items.stream()
                .map(item -> new BillSummary(
                        item.value("versionCode"),
                        item.value("actionDesc", "name"),
                        date(item.value("actionDate")),
                        instant(item.value("lastSummaryUpdateDate", "updateDate")),
                        orElse(item.value("text"), "")))
                .toList();
    }

    static String known(@Nullable String text) {
        return Objects.requireNonNull(text);
    }

    static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    private static @Nullable String orElseNull(@Nullable String text, @Nullable String other) {
        return text == null ? other : text;
    }
}
