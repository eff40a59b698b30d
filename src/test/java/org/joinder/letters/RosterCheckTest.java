package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.base.Jurisdiction.ALASKA;
import static org.joinder.base.Jurisdiction.NEW_MEXICO;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RosterCheckTest {

    private static final CanonicalRoster ROSTER = CanonicalRoster.of(
            "2021-03-09-a-letter",
            LetterDraft.of("A  letter\nin lines", null).saying("We ask."),
            Instant.parse("2026-12-04T22:10:00.123Z"),
            List.of(
                    new Signature(NEW_MEXICO, "He\u0301ctor Balderas", "Attorney General"),
                    new Signature(ALASKA, "", "")));

    @Test
    void isWrittenAsTheDocumentSays() {
        assertThat(ROSTER.text()).isEqualTo("""
                joinder-roster/1
                letter\t2021-03-09-a-letter
                subject\tA letter in lines
                text-sha256\t%s
                frozen\t2026-12-04T22:10:00Z
                signers\t2
                AK\t\t
                NM\tHéctor Balderas\tAttorney General
                """.formatted(CanonicalRoster.sha256("We ask.")));
    }

    @Test
    void agreesWithTheHashThatWasToldOfTheFormItself() {
        assertThat(RosterCheck.of(ROSTER.text(), ROSTER.sha256()).orElseThrow().words())
                .startsWith("Agrees: SHA-256 " + ROSTER.sha256() + " of 2 signers");
        assertThat(RosterCheck.of(ROSTER.text().replace("Balderas", "Torrez"), ROSTER.sha256())
                        .orElseThrow()
                        .agrees())
                .isFalse();
    }

    @Test
    void checksTheJsonOfALetterWithTheRosterItShows() {
        assertThat(RosterCheck.of(json("Héctor Balderas", ROSTER.sha256()), null)
                        .orElseThrow()
                        .agrees())
                .isTrue();
        assertThat(RosterCheck.of(json("Somebody Else", ROSTER.sha256()), null)
                        .orElseThrow()
                        .words())
                .contains("is not the one that was hashed");
        assertThat(RosterCheck.of(json("Héctor Balderas", "0".repeat(64)), null)
                        .orElseThrow()
                        .agrees())
                .isFalse();
    }

    @Test
    void takesTheRecordThatIsStoredAndAnUnknownJurisdiction() {
        var stored = json("Héctor Balderas", ROSTER.sha256()).replace("\"ALASKA\"", "\"AK\"");
        assertThat(RosterCheck.of(stored, null).orElseThrow().agrees()).isTrue();
        assertThat(RosterCheck.of(stored.replace("\"AK\"", "\"XX\""), null)
                        .orElseThrow()
                        .words())
                .contains("is not the one that was hashed");
    }

    @Test
    void knowsWhatIsNoRoster() {
        assertThat(RosterCheck.of("Dear Chair,", null)).isEmpty();
        assertThat(RosterCheck.of("{\"subject\": \"no roster\"}", null)).isEmpty();
    }

    private static String json(String name, String sha256) {
        return """
                {"roster": [{"usps": "NM", "name": "%s", "title": "Attorney General"},
                            {"jurisdiction": "ALASKA", "name": "", "title": ""}],
                 "frozen": {"canonical": %s, "sha256": "%s"}}
                """.formatted(name, new JsonMapper().writeValueAsString(ROSTER.text()), sha256);
    }
}
