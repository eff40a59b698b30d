package org.joinder.imports;

import static org.joinder.imports.SourceValues.date;
import static org.joinder.imports.SourceValues.instant;
import static org.joinder.imports.SourceValues.isTrue;
import static org.joinder.imports.SourceValues.number;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.legislation.BillCommittee;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillLaw;
import org.joinder.legislation.BillSummary;
import org.joinder.legislation.BillTitle;
import org.joinder.legislation.BillType;
import org.joinder.legislation.BillVersion;
import org.joinder.legislation.CommitteeActivity;
import org.joinder.legislation.RelatedBill;
import org.joinder.legislation.Sponsor;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a measure of Congress as GovInfo and Congress.gov name them. Files older than version 3.0.0 nest some
 * lists one level deeper and name some fields otherwise; both ways lead to the same record.
 */
final class BillStatusFields {

    private static final Pattern APART = Pattern.compile("[.\\s]");

    private BillStatusFields() {}

    static BillId id(@Nullable String congress, @Nullable String type, @Nullable String number) {
        Integer ofCongress = number(congress);
        Optional<BillType> kind = type == null
                ? Optional.empty()
                : BillType.find(APART.matcher(type).replaceAll(""));
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
                        text(item)))
                .toList();
    }

    /** Some newer files wrap the words once more. */
    private static String text(SourceNode summary) {
        SourceNode wrapped = summary.child("cdata");
        return orElse(summary.value("text"), wrapped == null ? "" : orElse(wrapped.value("text"), wrapped.text()));
    }

    static String known(@Nullable String text) {
        return Objects.requireNonNull(text);
    }

    static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }
}
