package org.joinder.campaigns;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.legislation.BillRecord;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.SourceNote;
import org.joinder.links.NodeCard;

/** Says where each thing of a brief is known from, and of which day that is: letters, law, bills, press releases. */
final class BriefSources {

    private BriefSources() {}

    static List<Brief.SourcesOf> of(Gathered gathered, List<Brief.OfAsk> asks) {
        var all = new ArrayList<Brief.SourcesOf>();
        gathered.letters().stream().map(BriefSources::letter).forEach(all::add);
        all.add(new Brief.SourcesOf(
                "Law", asks.stream().flatMap(BriefSources::law).distinct().toList()));
        all.add(new Brief.SourcesOf(
                "Bills", gathered.bills().stream().flatMap(BriefSources::bill).toList()));
        all.add(new Brief.SourcesOf(
                "Press releases",
                gathered.releases().stream().map(BriefSources::release).toList()));
        return all.stream().filter(each -> !each.lines().isEmpty()).toList();
    }

    private static Brief.SourcesOf letter(LetterDetail letter) {
        return new Brief.SourcesOf(
                letter.subject() + ", " + StatusWords.on(letter.date()),
                letter.sources().stream().map(BriefSources::note).toList());
    }

    private static String note(SourceNote source) {
        return source.words()
                + (source.address() == null ? "" : ", " + source.address())
                + (source.checkedOn() == null ? "" : ", checked " + StatusWords.on(source.checkedOn()));
    }

    private static Stream<String> law(Brief.OfAsk asked) {
        var law = asked.law();
        return law == null
                ? Stream.empty()
                : Stream.of(asked.ask().ask().section().citation() + ": " + law.source() + "; in force from "
                        + StatusWords.on(law.validFrom())
                        + (law.validTo() == null ? "" : " until " + StatusWords.on(law.validTo())));
    }

    private static Stream<String> bill(BillRecord bill) {
        return bill.sources().stream()
                .map(reading ->
                        bill.id().displayName() + ": " + reading.source().displayName() + ", taken in "
                                + StatusWords.on(
                                        reading.takenIn().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private static String release(NodeCard release) {
        var office = release.office();
        return (office == null ? "" : office.displayName() + ", ") + StatusWords.on(release.date()) + ": “"
                + release.title() + "”";
    }
}
