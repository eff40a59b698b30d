package org.joinder.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterService;
import org.joinder.letters.SourceNote;
import org.joinder.links.NodeRef;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "sam", roles = "STAFF")
class CampaignBriefsTest {

    private static final SourceNote POSTED =
            new SourceNote("The letter as posted", "https://example.org/letter", LocalDate.of(2024, 5, 6));

    @Autowired
    CampaignBriefs briefs;

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignBoards boards;

    @Autowired
    LetterService letters;

    private CampaignId campaign(String title) {
        var id = campaigns.create(CampaignDraft.of(title + " " + UUID.randomUUID(), "Let <states> act & soon."));
        campaigns.add(
                id,
                NodeRef.letter(letters.record(
                        LetterFixtures.aLetter("A letter in a brief", Jurisdiction.OHIO, Jurisdiction.GUAM)
                                .seenIn(POSTED))));
        return id;
    }

    private String slug(CampaignId id) {
        return boards.find(id).orElseThrow().slug();
    }

    @Test
    void saysAskRosterTimelineAndSourcesInATaggedFile() throws IOException {
        byte[] pdf = briefs.workingPdf(slug(campaign("Brief"))).orElseThrow();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("For work inside")
                    .contains("Let <states> act & soon.")
                    .contains("insert “or State” after “Federal”")
                    .contains("2 jurisdictions = 1 state + 1 territory")
                    .contains("Pat Guam")
                    .contains("Timeline")
                    .contains("Sources")
                    .containsPattern("Sources\\s+A letter in a brief, March 9, 2021")
                    .contains("The letter as posted, https://example.org/letter, checked May 6, 2024");
        }
    }

    @Test
    void isForNobodyOutsideBeforeTheCampaignIsPublicAndThenHoldsOnlyWhatIs() throws IOException {
        var id = campaign("Outside");
        assertThat(briefs.pdf(slug(id))).isEmpty();

        campaigns.publish(id);
        try (var document = Loader.loadPDF(briefs.pdf(slug(id)).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(document))
                    .doesNotContain("A letter in a brief")
                    .doesNotContain("For work inside")
                    .contains("No letter is recorded.");
        }
    }

    @Test
    void isTheSameFileForTheSameContent() {
        var slug = slug(campaign("Same"));

        assertThat(briefs.workingPdf(slug)).contains(briefs.workingPdf(slug).orElseThrow());
    }

    @Test
    @WithMockUser(username = "nm", roles = "OFFICE")
    void refusesTheWorkingBriefToOffices() {
        assertThatThrownBy(() -> briefs.workingPdf("any")).isInstanceOf(AccessDeniedException.class);
    }
}
