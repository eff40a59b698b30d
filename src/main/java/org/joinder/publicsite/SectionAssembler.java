package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joinder.base.WrittenDay;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.Renumbering;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteOn;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteRow;
import org.joinder.legislation.TagDecision;
import org.jspecify.annotations.Nullable;

/** Makes the page of a section from its record, its words, and the published records that name any part of it. */
final class SectionAssembler {

    private static final String GOVINFO = "https://www.govinfo.gov/link/";
    private static final Pattern OF_THE_CODE = Pattern.compile("/us/usc/t([0-9]+)/s([0-9A-Za-z-]+)");
    private static final Pattern PUBLIC_LAW = Pattern.compile("/us/pl/([0-9]+)/([0-9]+)");

    private SectionAssembler() {}

    /** What stands beside the record of a section. */
    record Beside(
            LocalDate today,
            Optional<StatuteOn> now,
            List<StatuteOn.Part> earlier,
            List<StatuteRow> unread,
            List<TagDecision> tags,
            List<AskedWords> asks,
            List<RecordLine> namedBy) {}

    static SectionPage page(StatuteRecord section, Beside beside) {
        return new SectionPage(
                LegislationPaths.page(section.id()),
                section.citation(),
                section.name().equals(section.citation()) ? "" : section.name(),
                section.popularNames(),
                beside.today(),
                beside.now().map(StatuteOn::status).orElse(null),
                beside.now().map(SectionAssembler::lines).orElse(List.of()),
                beside.now().map(SectionAssembler::sources).orElse(List.of()),
                beside.earlier().stream().map(SectionAssembler::earlier).toList(),
                beside.unread().stream().map(SectionAssembler::unread).toList(),
                beside.now().map(now -> now.parts().getFirst().depth() > 0).orElse(false),
                official(section.id()),
                section.renumberings().stream().map(SectionAssembler::move).toList(),
                BillFactsAssembler.tags(beside.tags()),
                beside.asks(),
                beside.namedBy());
    }

    /** Each provision on its line, and behind its parts what follows them. */
    private static List<SectionPage.Line> lines(StatuteOn now) {
        List<SectionPage.Line> lines = new ArrayList<>();
        Deque<StatuteOn.Part> open = new ArrayDeque<>();
        for (StatuteOn.Part part : now.parts()) {
            while (!open.isEmpty() && open.peek().depth() >= part.depth()) {
                tail(lines, open.pop());
            }
            lines.add(new SectionPage.Line(
                    String.join("-", part.id().subdivisions()),
                    part.depth(),
                    withAbove(part, open.isEmpty() ? 0 : open.peek().depth()),
                    part.depth() == 0 ? null : part.text().heading(),
                    part.text().text()));
            open.push(part);
        }
        while (!open.isEmpty()) {
            tail(lines, open.pop());
        }
        return lines;
    }

    /** The number with those of the parts above it that are not kept themselves, as (e)(1). */
    private static @Nullable String withAbove(StatuteOn.Part part, int shown) {
        var num = part.text().num();
        var names = part.id().subdivisions();
        return num == null || shown >= names.size()
                ? num
                : names.subList(shown, names.size() - 1).stream()
                        .map(name -> "(" + name + ")")
                        .collect(Collectors.joining("", "", num));
    }

    private static @Nullable String official(StatuteId id) {
        var code = OF_THE_CODE.matcher(id.path());
        var law = PUBLIC_LAW.matcher(id.path());
        return code.matches()
                ? GOVINFO + "uscode/" + code.group(1) + "/" + code.group(2)
                : law.matches() ? GOVINFO + "plaw/" + law.group(1) + "/public/" + law.group(2) : null;
    }

    private static void tail(List<SectionPage.Line> lines, StatuteOn.Part part) {
        var tail = part.text().tail();
        if (tail != null) {
            lines.add(new SectionPage.Line("", part.depth(), null, null, tail));
        }
    }

    private static List<String> sources(StatuteOn now) {
        return now.parts().stream()
                .map(part -> part.id().citation() + " in force from "
                        + WrittenDay.of(part.text().validFrom()) + ". "
                        + part.text().source())
                .distinct()
                .toList();
    }

    private static SectionPage.Earlier earlier(StatuteOn.Part part) {
        var text = part.text();
        return new SectionPage.Earlier(
                part.id().citation(),
                text.validFrom(),
                Objects.requireNonNull(text.validTo()),
                text.line(),
                text.source());
    }

    private static SectionPage.Part unread(StatuteRow part) {
        return new SectionPage.Part(
                String.join("-", part.id().subdivisions()),
                part.citation(),
                part.name().equals(part.citation()) ? "" : part.name());
    }

    private static String move(Renumbering move) {
        return move.from().citation() + " became " + move.to().citation() + " on " + WrittenDay.of(move.since())
                + (move.law() == null ? "." : ", by " + move.law() + ".");
    }
}
