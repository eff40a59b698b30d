package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.SourceText;
import org.joinder.base.Span;

/** Runs over the kept inputs with every build; fuzzes with {@code JAZZER_FUZZ=1} and {@code -Djazzer.hooks=true}. */
class CitationFinderFuzzTest {

    private final CitationFinder finder = new CitationFinder();

    @FuzzTest(maxDuration = "10m")
    void findsOnlyWhatStandsInTheText(byte[] bytes) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        Jurisdiction office = Jurisdiction.values()[bytes.length % Jurisdiction.values().length];
        CitationContext context = new CitationContext(office, LocalDate.of(2017, 8, 16));

        CitationFindings found = finder.find(SourceText.of(text), context);

        found.citations().forEach(citation -> within(citation.span(), text));
        found.bills().forEach(bill -> within(bill.span(), text));
        found.statutes().forEach(law -> within(law.span(), text));
        assertThat(spans(found)).isSorted();
    }

    private static List<Span> spans(CitationFindings found) {
        return found.citations().stream().map(Citation::span).toList();
    }

    private static void within(Span span, String text) {
        assertThat(span.start()).isNotNegative().isLessThan(span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
}
