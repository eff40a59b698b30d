package org.joinder.extraction.citations;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.SourceText;

/** One sentence read, in the few words that tests compare. */
final class Reading {

    private final SourceText text;
    final CitationFindings found;

    private Reading(String text, CitationContext context) {
        this.text = SourceText.of(text);
        this.found = new CitationFinder().find(this.text, context);
    }

    static Reading of(String text) {
        return new Reading(text, CitationContext.UNKNOWN);
    }

    static Reading from(Jurisdiction office, String text) {
        return new Reading(text, new CitationContext(office, LocalDate.of(2023, 5, 1)));
    }

    static Reading on(LocalDate day, String text) {
        return new Reading(text, new CitationContext(null, day));
    }

    /** The citations as normalized, in the order of the text. */
    List<String> cites() {
        return found.citations().stream().map(Citation::normalized).toList();
    }

    List<CitationType> types() {
        return found.citations().stream().map(Citation::type).toList();
    }

    /** What stands in the text at each citation. */
    List<String> words() {
        return found.citations().stream().map(each -> text.at(each.span())).toList();
    }

    /** Bills as owner and number. */
    List<String> bills() {
        return found.bills().stream()
                .map(bill -> bill.owner() + " " + bill.number())
                .toList();
    }

    List<String> lawNames() {
        return found.statutes().stream()
                .map(StatuteMention::name)
                .filter(name -> name != null)
                .toList();
    }

    List<String> lawIds() {
        return found.statutes().stream().map(law -> String.valueOf(law.id())).toList();
    }
}
