package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.Renumbering;
import org.joinder.legislation.StatuteOn;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteRow;
import org.joinder.legislation.TagDecision;

/** Makes the page of a section from its record, its words, and the published records that name any part of it. */
final class SectionAssembler {

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
                    part.text().num(),
                    part.depth() == 0 ? null : part.text().heading(),
                    part.text().text()));
            open.push(part);
        }
        while (!open.isEmpty()) {
            tail(lines, open.pop());
        }
        return lines;
    }

    private static void tail(List<SectionPage.Line> lines, StatuteOn.Part part) {
        var tail = part.text().tail();
        if (tail != null) {
            lines.add(new SectionPage.Line("", part.depth(), null, null, tail));
        }
    }

    private static List<String> sources(StatuteOn now) {
        return now.parts().stream()
                .map(part -> "In force from " + Dates.inWords(part.text().validFrom()) + ". "
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
        return move.from().citation() + " until " + Dates.inWords(move.since()) + " is "
                + move.to().citation() + " since" + (move.law() == null ? "." : " (" + move.law() + ").");
    }
}
