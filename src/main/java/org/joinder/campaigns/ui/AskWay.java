package org.joinder.campaigns.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.campaigns.AskCarrier;
import org.joinder.campaigns.BoardAsk;
import org.joinder.legislation.BillMilestones;
import org.joinder.legislation.LegislationPaths;
import org.joinder.shell.Line;
import org.jspecify.annotations.Nullable;

/** Asked, introduced, reported, passed, enacted: a row for each bill that could carry the ask, with the day of each step. */
final class AskWay {

    private static final List<String> STEPS = List.of("Bill", "Asked", "Introduced", "Reported", "Passed", "Enacted");

    /** Silence of the sources is not a "no". */
    private static final String NOT_RECORDED = "not recorded";

    private AskWay() {}

    /** The line of an ask with its way to law below. */
    static Line add(BoardAsk ask, Line line) {
        if (ask.carriers().isEmpty()) {
            return line.paragraph("No bill of this campaign that stood since then does what was asked, or part of it.");
        }
        String label =
                "From the ask on " + ask.ask().section().citation() + " of " + Words.day(ask.letterDate()) + " to law";
        return line.table(new Line.Table(
                "From this ask to law",
                label,
                STEPS,
                ask.carriers().stream().map(carrier -> row(ask, carrier)).toList()));
    }

    private static List<Line> row(BoardAsk ask, AskCarrier carrier) {
        BillMilestones steps = carrier.steps();
        var bill = Line.of("")
                .link(LegislationPaths.workspace(carrier.bill()), carrier.bill().displayName())
                .text(" " + carrier.relation().words());
        var days = Stream.of(
                Words.day(ask.letterDate()),
                day(steps.introduced()),
                day(steps.reported()),
                passed(carrier),
                enacted(carrier));
        return Stream.concat(Stream.of(bill), days.map(Line.of("")::text)).toList();
    }

    private static String passed(AskCarrier carrier) {
        var passages = carrier.steps().passages();
        return passages.isEmpty()
                ? NOT_RECORDED
                : passages.stream().map(AskWay::passage).collect(Collectors.joining("; "));
    }

    private static String passage(BillMilestones.Passage passage) {
        var chamber = passage.chamber();
        return (chamber == null ? "" : chamber.displayName() + ", ") + Words.day(passage.on());
    }

    /** The law and its day, or how the bill ended without becoming one. */
    private static String enacted(AskCarrier carrier) {
        var on = carrier.steps().enacted();
        if (on == null) {
            return carrier.stage().isFinal() ? carrier.stage().displayName() : NOT_RECORDED;
        }
        return Stream.concat(carrier.steps().laws().stream(), Stream.of(Words.day(on)))
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate on) {
        return on == null ? NOT_RECORDED : Words.day(on);
    }
}
