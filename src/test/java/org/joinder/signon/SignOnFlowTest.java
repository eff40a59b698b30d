package org.joinder.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.IOWA;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.signon.ResponseKind.DECLINED;
import static org.joinder.signon.ResponseKind.SIGNED;
import static org.joinder.signon.ResponseKind.WITHDREW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.CanonicalRoster;
import org.joinder.letters.Erratum;
import org.joinder.letters.LetterFilter;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterRefused;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.LetterSteps;
import org.joinder.letters.LetterWordings;
import org.joinder.letters.RosterService;
import org.joinder.letters.Signature;
import org.joinder.letters.TextChange;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class SignOnFlowTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant DEADLINE =
            SignOnFixtures.DEADLINE.atZone(SignOnFixtures.NEW_YORK).toInstant();

    @Autowired
    LetterService letters;

    @Autowired
    LetterWordings wordings;

    @Autowired
    LetterSteps moves;

    @Autowired
    RosterService rosters;

    @Autowired
    RoundService rounds;

    @Autowired
    AnswerService answers;

    @Autowired
    RuleSetService ruleSets;

    @Autowired
    OfficeNoteService notes;

    @Autowired
    BeforeSigningService before;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private LetterId letter = new LetterId(0);
    private RoundId round = new RoundId(0);

    @BeforeEach
    void openARound() {
        clock.set(MONDAY);
        as(SignOnFixtures.staff());
        letter = SignOnFixtures.aDraft(letters, "A letter in circulation");
        round = rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
    }

    @AfterEach
    void signOut() {
        clock.set(MONDAY);
        SecurityContextHolder.clearContext();
    }

    @Test
    void holdsAnOfficeToItsLastAnswerAndKeepsThemAll() {
        answer(OHIO, DECLINED);
        answer(OHIO, SIGNED);
        answer(OHIO, WITHDREW);

        as(SignOnFixtures.of(OHIO));
        assertThat(answers.history(round, OHIO)).extracting(Answer::kind).containsExactly(WITHDREW, SIGNED, DECLINED);
        as(SignOnFixtures.staff());
        var detail = rounds.find(round).orElseThrow();
        assertThat(detail.ledger()).hasSize(56);
        assertThat(detail.of(OHIO).consent()).isEqualTo(Consent.NOT_SIGNED);
        assertThat(detail.progress().signed()).isZero();
    }

    @Test
    void takesAClickInTheDeadlinesSecondAndRefusesTheNext() {
        clock.set(DEADLINE.plusMillis(400));
        answer(OHIO, SIGNED);
        clock.set(DEADLINE.plusSeconds(1));
        assertThatThrownBy(() -> answer(IOWA, SIGNED)).isInstanceOf(SignOnRefused.class);
        answer(OHIO, WITHDREW);

        as(SignOnFixtures.staff());
        assertThat(rounds.find(round).orElseThrow().progress().signed()).isZero();
    }

    @Test
    void asksSignersAgainAfterASubstantiveChangeAndNotAfterATypo() {
        answer(OHIO, SIGNED);
        answer(GUAM, SIGNED);
        reword("We ask that the act be clear and fair!", TextChange.TYPO, "");
        assertThat(progress().signed()).isEqualTo(2);

        reword("We ask that the act be repealed.", TextChange.SUBSTANTIVE, "Repeal in place of reform");
        assertThat(progress().signed()).isZero();
        assertThat(progress().waiting()).isEqualTo(2);

        as(SignOnFixtures.of(OHIO));
        assertThatThrownBy(() -> answers.answer(signing(OHIO, 2)))
                .isInstanceOf(SignOnRefused.class)
                .hasMessageStartingWith("The text changed while you read it.");
        answers.answer(signing(OHIO, 3).having(seen(OHIO)));
        as(SignOnFixtures.staff());
        assertThat(progress().signed()).isOne();

        rounds.close(round, "The deadline is met");
        assertThat(letters.find(letter).orElseThrow().roster())
                .extracting(Signature::jurisdiction)
                .containsExactly(OHIO);
        assertThat(wordings.of(letter))
                .extracting(each -> each.change())
                .containsExactly(TextChange.SUBSTANTIVE, TextChange.TYPO, TextChange.DRAFTED);
    }

    @Test
    void listsWhatCountsAsTheLetterItselfTells() {
        answer(OHIO, SIGNED);
        answer(GUAM, SIGNED);
        reword("We ask that the act be repealed.", TextChange.SUBSTANTIVE, "Repeal in place of reform");
        as(SignOnFixtures.of(GUAM));
        answers.answer(signing(GUAM, 2).having(seen(GUAM)));

        as(SignOnFixtures.staff());
        var other = SignOnFixtures.aDraft(letters, "Another letter in circulation");
        rounds.open(other, SignOnFixtures.withoutRules(ruleSets));
        var listed = letters.list(new LetterFilter("in circulation", LetterStatus.OPEN), Pageable.unpaged());
        assertThat(listed)
                .filteredOn(row -> row.id().equals(letter) || row.id().equals(other))
                .allSatisfy(row -> assertThat(row)
                        .isEqualTo(letters.find(row.id()).orElseThrow().row()))
                .extracting(row -> row.signers())
                .containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void changesTheTextOfACirculatingLetterOnlyWithAMark() {
        var read = letters.find(letter).orElseThrow();

        assertThatThrownBy(() -> letters.correct(letter, read.content().saying("Other words."), read.version()))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining("typo or substantive");
        assertThatThrownBy(() -> reword("Other words.", TextChange.SUBSTANTIVE, " "))
                .isInstanceOf(LetterRefused.class);
    }

    @Test
    void asksAgainWhenTheOfficeHasANewHolder() {
        hold(GUAM, "old-holder-gu", "Old Holder", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 29));
        hold(GUAM, "new-holder-gu", "New Holder", LocalDate.of(2026, 11, 30), null);
        letter = SignOnFixtures.aDraft(letters, "A letter while an office changes hands");
        round = rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
        answer(GUAM, SIGNED);
        as(SignOnFixtures.staff());
        assertThat(rounds.find(round).orElseThrow().of(GUAM).consent()).isEqualTo(Consent.COUNTS);

        clock.set(Instant.parse("2026-11-30T15:00:00Z"));
        var row = rounds.find(round).orElseThrow().of(GUAM);
        assertThat(row.consent()).isEqualTo(Consent.HOLDER_CHANGED);
        assertThat(row.holderChanged()).isTrue();

        as(SignOnFixtures.of(GUAM));
        assertThat(before.of(round, GUAM))
                .anySatisfy(each -> assertThat(each.words()).contains("New Holder does."));
        var again = AnswerDraft.of(round, GUAM, SIGNED, 1, AnswerVia.ACCOUNT);
        assertThatThrownBy(() -> answers.answer(again)).hasMessageStartingWith("Read what is noted before you sign");
        answers.answer(again.having(seen(GUAM)));
        as(SignOnFixtures.staff());
        var renewed = rounds.find(round).orElseThrow().of(GUAM);
        assertThat(renewed.consent()).isEqualTo(Consent.COUNTS);
        assertThat(renewed.answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.name()).isEqualTo("New Holder"));
    }

    @Test
    void freezesTheRosterSoThatNobodyChangesIt() {
        answer(OHIO, SIGNED);
        answer(GUAM, SIGNED);
        as(SignOnFixtures.staff());
        rounds.close(round, "All in");

        var frozen = rosters.find(letter).orElseThrow();
        assertThat(CanonicalRoster.sha256(frozen.canonical())).isEqualTo(frozen.sha256());
        assertThat(frozen.canonical()).startsWith("joinder-roster/1\nletter\t").contains("\nGU\tPat Guam\t");
        assertThatThrownBy(() -> jdbc.sql("update frozen_roster set canonical = 'x' where letter_id = ?")
                        .param(letter.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from letter_signature where letter_id = ?")
                        .param(letter.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        var read = letters.find(letter).orElseThrow();
        assertThatThrownBy(() -> letters.correct(
                        letter, read.content().signedBy(LetterFixtures.signatures(IOWA)), read.version()))
                .isInstanceOf(LetterRefused.class);
        assertThatThrownBy(() -> answer(IOWA, SIGNED)).isInstanceOf(SignOnRefused.class);
    }

    @Test
    void tellsWhatCameAfterFreezingAsDatedErrata() {
        answer(OHIO, SIGNED);
        as(SignOnFixtures.staff());
        rounds.close(round, "All in");
        String hash = rosters.find(letter).orElseThrow().sha256();
        var today = LocalDate.of(2026, 11, 23);
        rosters.record(letter, erratum(IOWA, Erratum.Kind.JOINED_LATE, today));
        rosters.record(letter, erratum(OHIO, Erratum.Kind.WITHDREW, today));

        assertThatThrownBy(() -> rosters.record(letter, erratum(IOWA, Erratum.Kind.JOINED_LATE, today)))
                .isInstanceOf(LetterRefused.class);
        moves.send(letter, today);
        var sent = letters.find(letter).orElseThrow();
        assertThat(sent.status()).isEqualTo(LetterStatus.SENT);
        assertThat(sent.signers()).containsExactly(OHIO);
        var frozen = rosters.find(letter).orElseThrow();
        assertThat(frozen.sha256()).isEqualTo(hash);
        assertThat(frozen.errata()).extracting(Erratum::office).containsExactly(IOWA, OHIO);
    }

    @Test
    void keepsTheReasonOfEachStep() {
        rounds.pause(round, "A question of the text");
        assertThatThrownBy(() -> answer(OHIO, SIGNED)).hasMessageStartingWith("The round is paused.");
        as(SignOnFixtures.staff());
        rounds.resume(round, "Answered");
        rounds.extend(round, SignOnFixtures.DEADLINE.plusDays(7), "Two offices asked for time");
        assertThatThrownBy(() -> rounds.extend(round, SignOnFixtures.DEADLINE, "back"))
                .isInstanceOf(SignOnRefused.class);
        assertThatThrownBy(() -> rounds.close(round, " ")).isInstanceOf(SignOnRefused.class);
        rounds.cancel(round, "Overtaken by the bill");

        assertThat(rounds.find(round).orElseThrow().steps())
                .extracting(RoundStep::kind)
                .containsExactly(
                        StepKind.OPENED, StepKind.PAUSED, StepKind.RESUMED, StepKind.EXTENDED, StepKind.CANCELLED);
        assertThat(letters.find(letter).orElseThrow().status()).isEqualTo(LetterStatus.DRAFT);
        assertThat(rounds.open(letter, SignOnFixtures.withoutRules(ruleSets))).isNotEqualTo(round);
    }

    @Test
    void showsOfficesOnlyWhatIsTheirs() {
        as(SignOnFixtures.of(OHIO));
        answers.answer(
                AnswerDraft.of(round, OHIO, DECLINED, 1, AnswerVia.ACCOUNT).saying("shared words", "words of our own"));
        answer(GUAM, SIGNED);

        as(SignOnFixtures.of(OHIO));
        assertThat(answers.privateReasons(round, OHIO).values()).containsExactly("words of our own");
        as(SignOnFixtures.of(GUAM));
        var seen = rounds.find(round).orElseThrow();
        assertThat(seen.of(OHIO).answer()).as("a decline looks like no answer").isNull();
        assertThat(seen.of(GUAM).answer()).isNotNull();
        assertThatThrownBy(() -> answers.history(round, OHIO)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answers.privateReasons(round, OHIO)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answers.answer(signing(OHIO, 1))).isInstanceOf(AccessDeniedException.class);
        as(SignOnFixtures.staff());
        assertThat(rounds.find(round).orElseThrow().of(OHIO).answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.comment()).isEqualTo("shared words"));
        assertThatThrownBy(() -> answers.privateReasons(round, OHIO)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void remindsAnOfficeOfItsNotesAndItsEarlierPositions() {
        letters.record(LetterFixtures.aLetter("An earlier letter on the section", OHIO, GUAM));
        as(SignOnFixtures.of(OHIO));
        notes.add(LetterFixtures.SECTION.section(), "Our own act goes further");

        assertThat(before.of(round, OHIO))
                .extracting(BeforeSigning::words)
                .anySatisfy(words -> assertThat(words).contains("Our own act goes further"))
                .anySatisfy(
                        words -> assertThat(words).contains("The office signed “An earlier letter on the section”"));
        assertThatThrownBy(() -> answers.answer(signing(OHIO, 1)))
                .hasMessageStartingWith("Read what is noted before you sign");
        as(SignOnFixtures.of(GUAM));
        assertThat(notes.list()).extracting(OfficeNote::words).doesNotContain("Our own act goes further");
    }

    @Test
    void letsNoOfficeRunARound() {
        as(SignOnFixtures.of(OHIO));
        assertThatThrownBy(() -> rounds.close(round, "why not")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rounds.extend(round, SignOnFixtures.DEADLINE.plusDays(1), "why not"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rosters.freeze(letter)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ruleSets.add(ruleSets.list().getFirst().content()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void answer(Jurisdiction office, ResponseKind kind) {
        as(SignOnFixtures.of(office));
        var draft = AnswerDraft.of(round, office, kind, 1, AnswerVia.ACCOUNT)
                .as("Pat " + office.displayName(), "Attorney General");
        answers.answer(draft.having(seen(office)));
    }

    private Set<String> seen(Jurisdiction office) {
        return before.of(round, office).stream().map(BeforeSigning::key).collect(Collectors.toSet());
    }

    private AnswerDraft signing(Jurisdiction office, int version) {
        return AnswerDraft.of(round, office, SIGNED, version, AnswerVia.ACCOUNT)
                .as("Pat " + office.displayName(), "Attorney General");
    }

    private void reword(String text, TextChange change, String note) {
        as(SignOnFixtures.staff());
        var read = letters.find(letter).orElseThrow();
        letters.revise(letter, read.content().saying(text), read.version(), change, note);
    }

    private Progress progress() {
        as(SignOnFixtures.staff());
        return rounds.find(round).orElseThrow().progress();
    }

    private static Erratum erratum(Jurisdiction office, Erratum.Kind kind, LocalDate dated) {
        return new Erratum(office, kind, dated, "Pat " + office.displayName(), "Attorney General", "By letter");
    }

    private void hold(Jurisdiction office, String slug, String name, LocalDate starts, @Nullable LocalDate ends) {
        long person = jdbc.sql(
                        "insert into person (version, slug, name) values (0, ?, ?) on conflict (slug) do update set name = excluded.name returning id")
                .params(slug, name)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into office_term (version, usps, person_id, standing, starts, ends, certainty,
                                                 details_certainty, source)
                        values (0, :usps, :person, 'HELD', :starts, cast(:ends as date), 'CONFIRMED', 'CONFIRMED', 'A test')
                        on conflict do nothing""")
                .param("usps", office.usps())
                .param("person", person)
                .param("starts", starts)
                .param("ends", ends)
                .update();
    }

    private static void as(Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
    }
}
