package org.joinder.extraction.citations;

import java.util.Comparator;
import java.util.List;
import org.joinder.base.SourceText;

/** Finds every citation, bill and law that a text names, in one pass. Keeps nothing between texts; any thread may use it. */
public final class CitationFinder {

    private static final Comparator<Citation> IN_ORDER = Comparator.comparing(Citation::span);

    private final Triggers triggers = Vocabulary.triggers();

    /** Reads the text once; the office and the day, where they are known, settle what bare numbers belong to. */
    public CitationFindings find(SourceText text, CitationContext context) {
        char[] chars = text.text().toCharArray();
        return find(chars, Stops.of(chars), context);
    }

    /** The same for a text whose {@link Stops} are known. */
    public CitationFindings find(char[] text, Stops stops, CitationContext context) {
        Scan scan = new Scan(new Page(text), context);
        scan.run(triggers, stops);
        List<BillMention> bills = new Bills(scan).settle();
        List<StatuteMention> statutes = new Statutes(scan).settle();
        if (!scan.inOrder) {
            scan.citations.sort(IN_ORDER);
        }
        return new CitationFindings(List.copyOf(scan.citations), bills, statutes);
    }
}
