package org.joinder.letters.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.Recipient;
import org.joinder.letters.RecipientRole;
import org.joinder.letters.Signature;
import org.joinder.letters.SourceNote;
import org.junit.jupiter.api.Test;

class LetterLinesTest {

    @Test
    void readsARosterAndWritesItBack() throws Exception {
        var roster = LetterLines.roster("Ohio; Pat Ohio; Attorney General\n\n Guam;Lee Guam ", LetterLinesTest::named);

        assertThat(roster)
                .containsExactly(
                        new Signature(Jurisdiction.OHIO, "Pat Ohio", "Attorney General"),
                        new Signature(Jurisdiction.GUAM, "Lee Guam", ""));
        assertThat(LetterLines.roster(LetterLines.ofRoster(roster), LetterLinesTest::named))
                .isEqualTo(roster);
    }

    @Test
    void saysWhichLineNamesNoOffice() {
        assertThatThrownBy(() -> LetterLines.roster("Ohio; A\nAtlantis; B", LetterLinesTest::named))
                .hasMessage("Line 2: no office is known as “Atlantis”.");
    }

    @Test
    void readsRecipientsAndWritesThemBack() throws Exception {
        var dated = new Recipient("Lee Doe", RecipientRole.CHAIR, "A committee", LocalDate.of(2017, 8, 16));
        assertThat(LetterLines.recipients(LetterLines.ofRecipients(List.of(dated))))
                .containsExactly(dated);
        var recipients = List.of(new Recipient("Jane Roe", RecipientRole.RANKING_MEMBER, "House Committee on Tests"));

        assertThat(LetterLines.ofRecipients(recipients))
                .isEqualTo("Jane Roe; Ranking member; House Committee on Tests");
        assertThat(LetterLines.recipients(LetterLines.ofRecipients(recipients))).isEqualTo(recipients);
        assertThatThrownBy(() -> LetterLines.recipients("Jane Roe; boss; X"))
                .hasMessageStartingWith("Line 1: the role");
    }

    @Test
    void readsSourcesAndRefusesWhatIsNoAddressOrDay() throws Exception {
        assertThat(LetterLines.sources("A page; https://example.org/a; 2020-01-02\nA book"))
                .containsExactly(
                        new SourceNote("A page", "https://example.org/a", LocalDate.of(2020, 1, 2)),
                        new SourceNote("A book", null, null));
        assertThatThrownBy(() -> LetterLines.sources("A page; javascript:alert(1)"))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> LetterLines.sources("A page; ; yesterday")).hasMessageContaining("2017-08-16");
    }

    private static Optional<Jurisdiction> named(String name) {
        return Arrays.stream(Jurisdiction.values())
                .filter(each -> each.displayName().equals(name))
                .findFirst();
    }
}
