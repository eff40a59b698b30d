package org.joinder.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;

class DemoFilesTest {

    @Test
    void everyReleaseHasTheWordsItsLinksRestOn() {
        assertThat(DemoReleases.files()).isNotEmpty().allSatisfy(file -> {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            assertThat(text).startsWith(file.headline()).contains(file.announcing());
            assertThat(file.cites()).allSatisfy(cited -> assertThat(text).contains(cited.words()));
        });
    }

    @Test
    void namesOnlyJurisdictionsThatExist() {
        assertThat(DemoFiles.list("letters.json", LetterFile[].class))
                .isNotEmpty()
                .allSatisfy(letter -> {
                    assertThat(letter.leads()).allMatch(Jurisdiction::isValid);
                    assertThat(letter.roster()).allMatch(signer -> Jurisdiction.isValid(signer.usps()));
                    assertThat(letter.sources()).isNotEmpty();
                });
    }

    @Test
    void aFieldThatNoRecordKnowsIsAnError() {
        record OnlySlug(String slug) {}
        assertThatThrownBy(() -> DemoFiles.list("letters.json", OnlySlug[].class))
                .hasMessageContaining("subject");
    }
}
