package org.joinder.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {

    @Test
    void aParagraphRunsOnOverTheEndOfAPage() {
        byte[] pdf = TestFiles.pdfOfPages(List.of(
                List.of("Office of the Attorney General", "She said that those who sell a well must", "Page 1 of 2"),
                List.of("Office of the Attorney General", "show that it holds water.", "Page 2 of 2")));

        assertThat(PdfText.of(pdf))
                .isEqualTo("Office of the Attorney General\nShe said that those who sell a well must\n"
                        + "show that it holds water.\nPage 2 of 2");
    }

    @Test
    void anotherParagraphStandsApart() {
        assertThat(PageFurniture.without("It is done.\n- 1 -\n\fMore will come.\n- 2 -"))
                .isEqualTo("It is done.\n\nMore will come.\n- 2 -");
    }

    @Test
    void titlesBelowSignaturesStay() {
        assertThat(PageFurniture.without("Ann Lee\nAttorney General\fBo Roe\nAttorney General"))
                .isEqualTo("Ann Lee\nAttorney General\n\nBo Roe\nAttorney General");
    }

    @Test
    void onePageIsLeftAsItIs() {
        assertThat(PageFurniture.without("Page 1\nText.\n\f")).isEqualTo("Page 1\nText.");
    }
}
