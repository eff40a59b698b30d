package org.joinder.legislation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.BillStore;
import org.joinder.legislation.BillSummary;
import org.joinder.legislation.Chamber;
import org.joinder.legislation.LegislationPaths;
import org.joinder.security.AsSystem;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BillSummariesTest extends KaribuTest {

    @Autowired
    BillStore store;

    @Test
    void showsWhatItIsAboutWithTheLatestSummaryOpen() {
        BillId id = BillId.of("us/98/hr905");
        BillDocument document = BillDocument.of(BillSource.GOVINFO, id)
                .core("Summaries Act", Chamber.HOUSE, LocalDate.of(1983, 1, 3))
                .policyArea("Crime and Law Enforcement")
                .summaries(List.of(
                        summary("Introduced in House", LocalDate.of(1983, 1, 3), "<p>The first.</p>"),
                        summary(
                                "Public Law",
                                LocalDate.of(1984, 5, 4),
                                "<p>The <b>last</b>.</p><ul><li><p>Item.</p></li></ul>")))
                .build();
        AsSystem.run(() -> store.merge(List.of(new BillStore.Incoming(document, "summaries"))));
        signIn("sam", Role.STAFF);
        UI.getCurrent().navigate(LegislationPaths.workspace(id));
        assertThat(words()).contains("Policy area: Crime and Law Enforcement", "The last.", "Item.");
        assertThat(_find(Details.class).stream()
                        .filter(each -> each.getSummaryText().startsWith("Summary:")))
                .extracting(Details::getSummaryText, Details::isOpened)
                .containsExactly(
                        tuple("Summary: Public Law, May 4, 1984", true),
                        tuple("Summary: Introduced in House, Jan 3, 1983", false));
    }

    @Test
    void takesNothingOfASourcesMarkupButTheWords() {
        assertThat(BillSummaries.paragraphs(
                        "<p>One</p><script>alert(1)</script><ul><li>Two</li><li><p>Three</p></li></ul>"))
                .containsExactly("One", "Two", "Three");
        assertThat(BillSummaries.paragraphs("Plain words")).containsExactly("Plain words");
    }

    private static BillSummary summary(String of, LocalDate on, String html) {
        return new BillSummary("00", of, on, null, html);
    }
}
