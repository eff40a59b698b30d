package org.joinder.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDraftTest {

    @Test
    void takesAReportWithOrWithoutAnAddressToAskBack() {
        assertThat(ReportDraft.of("/letters", "The date is wrong.", "").refusal())
                .isEmpty();
        assertThat(ReportDraft.of("/letters", "The date is wrong.", " a@example.org ")
                        .refusal())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', few words",
        "wrong, '', few words",
        "The date is wrong., nobody, e-mail",
        "The date is wrong., a b@c.d, e-mail"
    })
    void saysWhatToChange(String words, String email, String sentence) {
        assertThat(ReportDraft.of("/", words, email).refusal()).get().asString().contains(sentence);
    }

    @Test
    void boundsWhatIsTaken() {
        assertThat(ReportDraft.of("/", "x".repeat(ReportDraft.LONGEST), "").refusal())
                .isEmpty();
        assertThat(ReportDraft.of("/", "x".repeat(ReportDraft.LONGEST + 1), "").refusal())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "the letter of 2017"
            })
    void leadsToNoOtherSiteAndLosesNothingThatWasTyped(String about) {
        var draft = ReportDraft.of(about, "The date is wrong.", "");

        assertThat(draft.about()).isEqualTo("/");
        assertThat(draft.words()).contains(about, "The date is wrong.");
    }
}
