package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joinder.base.Jurisdiction.DISTRICT_OF_COLUMBIA;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.HAWAII;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.letters.LetterFixtures.aLetter;
import static org.joinder.letters.LetterFixtures.signatures;

import java.time.LocalDate;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "sam", roles = "STAFF")
class LetterServiceTest {

    @Autowired
    LetterService letters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsALetterAsItWasSent() {
        var draft = aLetter("As it was sent", OHIO, DISTRICT_OF_COLUMBIA, GUAM)
                .seenIn(new SourceNote("A page", "https://example.org/letter", LocalDate.of(2024, 5, 6)));

        var letter = letters.find(letters.record(draft)).orElseThrow();

        assertThat(letter.content()).isEqualTo(draft);
        assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter.slug()).isEqualTo("2021-03-09-as-it-was-sent");
        assertThat(letter.countSentence()).isEqualTo("3 jurisdictions = 1 state + DC + 1 territory");
    }

    @Test
    void givesEachOfTwoLettersOfOneDayAndSubjectItsOwnAddress() {
        letters.record(aLetter("Twice on one day", OHIO));
        var second =
                letters.find(letters.record(aLetter("Twice on one day", OHIO))).orElseThrow();

        assertThat(second.slug()).isEqualTo("2021-03-09-twice-on-one-day-2");
    }

    @Test
    void aListIsReadAtOnceHoweverLongItIs() {
        for (int each = 0; each < 8; each++) {
            letters.record(aLetter("Counted at once " + each, OHIO, GUAM));
        }
        assertThat(reading(8)).isPositive().isEqualTo(reading(2));
    }

    private int reading(int rows) {
        return StatementCount.of(
                () -> assertThat(letters.list(new LetterFilter("counted at once", null), PageRequest.of(0, rows)))
                        .hasSize(rows));
    }

    @Test
    void refusesASecondSignatureFromTheSameOffice() {
        assertThatThrownBy(() -> letters.record(aLetter("Ohio twice", OHIO, OHIO)))
                .isInstanceOf(LetterRefused.class)
                .hasMessage("Ohio is on the roster twice.");
    }

    @Test
    void refusesAStaleEdit() {
        var id = letters.record(aLetter("Edited twice", OHIO));
        long read = letters.find(id).orElseThrow().version();
        letters.correct(id, aLetter("Edited twice", OHIO, GUAM), read);

        assertThatThrownBy(() -> letters.correct(id, aLetter("Edited twice"), read))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void noticesThatOnlyTheRosterWasEditedMeanwhile() {
        var id = letters.record(aLetter("Roster edited", OHIO));
        long read = letters.find(id).orElseThrow().version();

        letters.correct(id, aLetter("Roster edited", OHIO, GUAM), read);

        assertThat(letters.find(id).orElseThrow().version()).isGreaterThan(read);
    }

    @Test
    void keepsWhatWasThereBeforeAChange() {
        var id = letters.record(aLetter("First words", OHIO));
        letters.correct(
                id,
                aLetter("Second words", OHIO, GUAM),
                letters.find(id).orElseThrow().version());

        assertThat(jdbc.sql("select subject from letter_history where id = ? order by rev")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .startsWith("First words")
                .endsWith("Second words");
        assertThat(jdbc.sql("select count(*) from letter_signature_history where letter_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void showsThePublicOnlyWhatWasPublished() {
        var id = letters.record(aLetter("Not yet public", OHIO));
        String slug = letters.find(id).orElseThrow().slug();
        assertThat(letters.findPublished(slug)).isEmpty();

        letters.publish(id);
        assertThat(letters.findPublished(slug)).isPresent();

        letters.withdraw(id, "recorded by mistake");
        assertThat(letters.findPublished(slug)).isEmpty();
    }

    @Test
    void publishesNoLetterThatWasNotSent() {
        var id = letters.draft(LetterDraft.of("Still a draft", null));

        assertThatThrownBy(() -> letters.publish(id)).isInstanceOf(LetterRefused.class);
    }

    @Test
    void findsWhatAnOfficeSigned() {
        letters.record(aLetter("Signed by Guam", OHIO, GUAM));
        letters.record(aLetter("Not signed by Guam", OHIO));

        assertThat(letters.signedBy(GUAM)).extracting(LetterRow::subject).contains("Signed by Guam");
        assertThat(letters.signedBy(GUAM)).extracting(LetterRow::subject).doesNotContain("Not signed by Guam");
    }

    @Test
    void takesSearchWordsLiterally() {
        letters.record(aLetter("100% of the_words", OHIO));

        assertThat(letters.list(new LetterFilter("100% of the_", null), PageRequest.of(0, 10)))
                .hasSize(1);
        assertThat(letters.count(new LetterFilter("100%_of", null))).isZero();
    }

    @Test
    void showsWhichReleasesCountDifferently() {
        var id = letters.record(LetterDraft.of("Counted differently", LocalDate.of(2019, 1, 2))
                .ledBy(OHIO)
                .signedBy(signatures(OHIO))
                .stating(47));
        letters.claim(id, new CountClaim(HAWAII, 47, true, "joined 47 others", "Hawaii release", null));
        letters.claim(id, new CountClaim(GUAM, 46, true, "joined 46 others", "Guam release", null));
        letters.claim(id, new CountClaim(GUAM, 46, true, "joined 46 others", "Guam release", null));

        var letter = letters.find(id).orElseThrow();

        assertThat(letter.claims()).hasSize(2);
        assertThat(letter.countSentence()).isEqualTo("47 signers as reported; 1 known by name");
        assertThat(letter.disagreeingClaims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.against(letter.signerCount()))
                        .isEqualTo("Hawaii says it joined 47 others, which would make 48; 47 signers are recorded."));
    }

    @Test
    @WithMockUser(roles = "OFFICE")
    void letsNoOfficeRecordALetter() {
        assertThatThrownBy(() -> letters.record(aLetter("By an office", OHIO)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
