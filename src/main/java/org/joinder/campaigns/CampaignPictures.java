package org.joinder.campaigns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.charts.Chart;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterStatus;

/** The figures of a campaign that are drawn: momentum over time, how the coalition grew, and how things led to each other. */
public record CampaignPictures(Momentum momentum, List<Chart> growth, Lineage lineage) {

    private static final int MOST_TOLD = 5;
    private static final int MOST_DAYS = 120;

    /** Momentum as a chart. */
    public Chart momentumChart() {
        return momentumChart(momentum);
    }

    static Chart momentumChart(Momentum momentum) {
        return new Chart(
                Chart.Kind.BARS,
                "Momentum",
                momentum.sentence() + ".",
                "By " + momentum.unit().word(),
                "Dated events",
                momentum.spans().stream().map(Momentum.Span::label).toList(),
                List.of(new Chart.Series(
                        "Dated events",
                        momentum.spans().stream().map(Momentum.Span::count).toList())),
                null);
    }

    static CampaignPictures of(Gathered gathered, List<TimelineEntry> timeline, Growth known, LocalDate today) {
        List<Chart> growth = new ArrayList<>();
        overLetters(gathered).ifPresent(growth::add);
        var open = gathered.letters().stream()
                .filter(letter -> letter.openRound().isPresent())
                .toList();
        var signed = known.of(open.stream().map(LetterDetail::id).toList());
        open.stream()
                .flatMap(letter -> inRound(letter, signed.getOrDefault(letter.id(), new TreeMap<>()), today).stream())
                .forEach(growth::add);
        var days = timeline.stream().map(TimelineEntry::date).toList();
        return new CampaignPictures(Momentum.of(days, today), List.copyOf(growth), Lineages.of(gathered));
    }

    private static Optional<Chart> overLetters(Gathered gathered) {
        var sent = gathered.letters().stream()
                .filter(letter -> letter.status() == LetterStatus.SENT && letter.date() != null)
                .sorted(Comparator.comparing(letter -> String.valueOf(letter.date())))
                .toList();
        if (sent.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                Chart.Kind.BARS,
                "Coalition from letter to letter",
                inWords(sent),
                "Letter of",
                "Signers",
                sent.stream().map(letter -> StatusWords.on(letter.date())).toList(),
                List.of(
                        new Chart.Series(
                                "Known by name",
                                sent.stream()
                                        .map(letter -> letter.count().jurisdictions())
                                        .toList()),
                        new Chart.Series(
                                "Reported, name not known",
                                sent.stream()
                                        .map(letter -> letter.signerCount()
                                                - letter.count().jurisdictions())
                                        .toList())),
                null));
    }

    /** "49 signers in 2013, 50 in 2017, 47 in 2019."; of many letters the first, the one most signed and the last. */
    private static String inWords(List<LetterDetail> sent) {
        var most = sent.stream()
                .max(Comparator.comparing(LetterDetail::signerCount))
                .orElseThrow();
        var told = sent.size() <= MOST_TOLD
                ? sent
                : Stream.of(sent.getFirst(), most, sent.getLast()).distinct().toList();
        return told.stream()
                .map(letter ->
                        letter.signerCount() + (letter == told.getFirst() ? " signers" : "") + " in " + year(letter))
                .collect(Collectors.joining(", ", "", "."));
    }

    private static Optional<Chart> inRound(
            LetterDetail letter, NavigableMap<LocalDate, Integer> known, LocalDate today) {
        return letter.openRound().map(round -> {
            var until = today.isBefore(round.deadline()) ? today : round.deadline();
            int days = (int) Math.clamp(ChronoUnit.DAYS.between(round.opensOn(), until), 0, MOST_DAYS);
            List<String> labels = new ArrayList<>();
            List<Integer> signed = new ArrayList<>();
            for (int day = 0; day <= days; day++) {
                var on = until.minusDays(days - day);
                var latest = known.floorEntry(on);
                labels.add(StatusWords.on(on));
                signed.add(latest == null ? 0 : latest.getValue());
            }
            signed.set(days, round.signers().size());
            return new Chart(
                    Chart.Kind.STEPS,
                    "Signatures on “" + letter.subject() + "”",
                    round.signers().size() + " of " + round.target() + " signed; open until "
                            + StatusWords.on(round.deadline()) + ".",
                    "Day",
                    "Signed",
                    labels,
                    List.of(new Chart.Series("Signed", signed)),
                    round.target());
        });
    }

    private static String year(LetterDetail letter) {
        return String.valueOf(letter.date()).substring(0, 4);
    }
}
