package org.joinder.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joinder.base.Jurisdiction.GUAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.letters.LetterService;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.signon.Answer;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.BeforeSigning;
import org.joinder.signon.BeforeSigningService;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundDraft;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetDraft;
import org.joinder.signon.RuleSetId;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.signon.SignOnRefused;
import org.joinder.signon.SignOnRules;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** An office's account answers in a round whose rules ask for a delegation, and in one whose rules do not. */
@IntegrationTest
class DelegatedAnswerTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private LetterService letters;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RuleSetService ruleSets;

    @Autowired
    private AnswerService answers;

    @Autowired
    private BeforeSigningService before;

    @Autowired
    private DelegationService delegations;

    @Autowired
    private SettableClock clock;

    private RoundId round = new RoundId(0);
    private @Nullable RuleSetId strict;

    @BeforeEach
    void openARoundThatAsksForADelegation() {
        clock.set(MONDAY);
        signIn(admin());
        var rules = new SignOnRules("Strict " + System.nanoTime(), 0, false, 0, 0, "Paper", "Paper", true, List.of());
        strict = ruleSets.add(new RuleSetDraft(rules, TODAY, TODAY, "Made for a test"));
        round = open(strict);
    }

    @AfterEach
    void end() {
        clock.set(MONDAY);
        signIn(admin());
        delegations.list().stream()
                .filter(each -> each.office() == GUAM && each.revokedAt() == null)
                .forEach(each -> delegations.revoke(each.id(), "The test is over"));
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsWhoClickedForWhomUnderWhichDelegation() {
        var leave = grant(null);
        var kept = answer();
        assertThat(kept.by()).isEqualTo("gu@gu.example");
        assertThat(kept.name()).isEqualTo("Pat Guam");
        assertThat(kept.delegation()).isEqualTo(leave.value());
        assertThat(answers.under(kept)).hasValue("Dell for Pat Guam");
    }

    @Test
    void refusesWhoeverHasNoDelegationAndSaysWhy() {
        assertThatThrownBy(this::answer)
                .isInstanceOf(SignOnRefused.class)
                .hasMessageContaining("somebody who has a delegation. None that names gu@gu.example is in force.");
        signIn(office());
        assertThat(answers.leave(round, GUAM).suffices()).isFalse();
        answers.answer(draft(ResponseKind.ASKS_FOR_TIME));
        assertThat(answers.history(round, GUAM)).extracting(Answer::kind).containsExactly(ResponseKind.ASKS_FOR_TIME);
    }

    @Test
    void keepsAnAnswerInOnesOwnNameWhereTheRulesAskForNone() {
        signIn(admin());
        round = open(SignOnFixtures.withoutRules(ruleSets).rules());
        assertThat(answer().delegation()).isNull();
    }

    @Test
    void refusesAfterTheDelegationEnded() {
        grant(TODAY);
        answer();
        clock.set(MONDAY.plusSeconds(86_400));
        assertThatThrownBy(this::answer)
                .isInstanceOf(SignOnRefused.class)
                .hasMessageContaining("None that names gu@gu.example");
        signIn(office());
        assertThat(answers.history(round, GUAM))
                .as("what was given before stays")
                .hasSize(1);
    }

    @Test
    void refusesTheDelegationThatWasOnTheScreenWhenItWasRevokedMeanwhile() {
        var leave = grant(null);
        answer();
        signIn(office());
        var typed = draft(ResponseKind.WITHDREW).under(leave.value());
        delegations.revoke(leave, "Dell left");
        signIn(office());
        assertThatThrownBy(() -> answers.answer(typed))
                .isInstanceOf(SignOnRefused.class)
                .hasMessage("The delegation was revoked: Dell for Pat Guam.");
        assertThat(answers.history(round, GUAM)).hasSize(1);
        assertThat(rounds.find(round).orElseThrow().progress().signed()).isOne();
    }

    @Test
    void takesNoDelegationOfSomebodyElse() {
        signIn(admin());
        var others =
                delegations.grant(new DelegationDraft(GUAM, "Pat Guam", "Other", "other@gu.example", TODAY, null, ""));
        signIn(office());
        assertThatThrownBy(() -> answers.answer(draft(ResponseKind.DECLINED).under(others.value())))
                .isInstanceOf(SignOnRefused.class)
                .hasMessageContaining("no such delegation");
    }

    private RoundId open(@Nullable RuleSetId rules) {
        var usual = SignOnFixtures.withoutRules(ruleSets);
        return rounds.open(
                SignOnFixtures.aDraft(letters, "A letter under strict rules"),
                new RoundDraft(
                        usual.deadline(),
                        usual.zone(),
                        rules == null ? usual.rules() : rules,
                        usual.target(),
                        usual.reason()));
    }

    private DelegationId grant(@Nullable LocalDate ends) {
        signIn(office());
        return delegations.grant(new DelegationDraft(GUAM, "Pat Guam", "Dell", "gu@gu.example", TODAY, ends, ""));
    }

    private Answer answer() {
        signIn(office());
        answers.answer(draft(ResponseKind.SIGNED));
        return answers.history(round, GUAM).getFirst();
    }

    private AnswerDraft draft(ResponseKind kind) {
        Set<String> seen =
                before.of(round, GUAM).stream().map(BeforeSigning::key).collect(Collectors.toSet());
        return AnswerDraft.of(round, GUAM, kind, 1, AnswerVia.ACCOUNT)
                .as("Pat Guam", "Attorney General")
                .having(seen);
    }

    private static Actor office() {
        return new Actor("gu@gu.example", "Dell", Set.of(Role.OFFICE), GUAM);
    }

    private static Actor admin() {
        return new Actor("ada", "Ada", Set.of(Role.ADMIN, Role.STAFF), null);
    }

    private static void signIn(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.as(actor));
    }
}
