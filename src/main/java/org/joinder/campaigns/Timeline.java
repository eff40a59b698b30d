package org.joinder.campaigns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterPaths;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeRef;

/** Puts everything dated of a campaign in one row, latest first. */
final class Timeline {

    private Timeline() {}

    static List<TimelineEntry> of(Gathered gathered) {
        List<TimelineEntry> entries = new ArrayList<>();
        gathered.letters().forEach(letter -> addLetter(letter, entries));
        gathered.releases().forEach(release -> addRelease(release, entries));
        gathered.bills().forEach(bill -> addBill(bill, entries));
        gathered.asks().forEach(ask -> addOutcome(ask, entries));
        gathered.deeds().forEach(deed -> addDeed(deed, entries));
        entries.sort(Comparator.comparing(TimelineEntry::date).reversed());
        return List.copyOf(entries);
    }

    private static void addLetter(LetterDetail letter, List<TimelineEntry> entries) {
        var ref = NodeRef.letter(letter.id());
        String here = LetterPaths.one(letter.id());
        String open = letter.published() ? LetterPaths.publicPage(letter.slug()) : null;
        var date = letter.date();
        var round = letter.round();
        if (round != null) {
            entries.add(new TimelineEntry(
                    round.opensOn(), "Letter", "“" + letter.subject() + "” opened for signatures", ref, here, open));
            entries.add(new TimelineEntry(
                    round.deadline(), "Letter", "Deadline to sign “" + letter.subject() + "”", ref, here, open));
        }
        if (date != null) {
            String words = "“" + letter.subject() + "”: " + letter.countSentence();
            entries.add(new TimelineEntry(date, "Letter", words, ref, here, open));
        }
    }

    private static void addRelease(NodeCard release, List<TimelineEntry> entries) {
        var date = release.date();
        if (date != null) {
            var office = release.office();
            String words = office == null ? release.title() : office.displayName() + ": " + release.title();
            entries.add(new TimelineEntry(
                    date, "Press release", words, release.ref(), release.workspacePath(), release.publicPath()));
        }
    }

    private static void addBill(BillRecord bill, List<TimelineEntry> entries) {
        bill.actions()
                .forEach(action -> entries.add(new TimelineEntry(
                        action.date(),
                        "Bill",
                        bill.number() + ": " + action.text(),
                        NodeRef.bill(bill.id()),
                        LegislationPaths.workspace(bill.id()),
                        LegislationPaths.page(bill.id()))));
    }

    private static void addDeed(Gathered.RecipientDeed deed, List<TimelineEntry> entries) {
        var letter = deed.letter();
        entries.add(new TimelineEntry(
                deed.done().on(),
                "Recipient",
                deed.done().sentence(),
                NodeRef.letter(letter.id()),
                LetterPaths.after(letter.id()),
                letter.published() ? LetterPaths.publicPage(letter.slug()) : null));
    }

    private static void addOutcome(BoardAsk ask, List<TimelineEntry> entries) {
        var decided = ask.decidedOn();
        if (decided != null) {
            String words = ask.ask().section().citation() + ": "
                    + ask.outcome().words().toLowerCase(Locale.US)
                    + (ask.reason().isBlank() ? "" : ". " + ask.reason());
            entries.add(new TimelineEntry(
                    decided, "Outcome", words, NodeRef.letter(ask.letter()), LetterPaths.one(ask.letter()), null));
        }
    }
}
