package org.joinder.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.CanonicalRoster;
import org.joinder.letters.LetterService;
import org.joinder.letters.RosterService;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** 56 offices with 20 racing answers each, on parallel connections, while the deadline passes and the round is closed. */
@IntegrationTest
class SignOnRaceTest {

    private static final int TRIES = 20;
    private static final Instant MONDAY = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant DEADLINE =
            SignOnFixtures.DEADLINE.atZone(SignOnFixtures.NEW_YORK).toInstant();
    private static final List<ResponseKind> KINDS = List.of(
            ResponseKind.SIGNED,
            ResponseKind.DECLINED,
            ResponseKind.WITHDREW,
            ResponseKind.SIGNED,
            ResponseKind.RECUSED);

    @Autowired
    LetterService letters;

    @Autowired
    RosterService rosters;

    @Autowired
    RoundService rounds;

    @Autowired
    AnswerService answers;

    @Autowired
    RuleSetService ruleSets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void startOfTheWeek() {
        clock.set(MONDAY);
    }

    @AfterEach
    void signOut() {
        clock.set(MONDAY);
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsOneCurrentAnswerAnOfficeAndEveryAnswerThatWasTaken() throws Exception {
        as(SignOnFixtures.staff());
        var letter = SignOnFixtures.aDraft(letters, "A letter that everyone answers at once");
        var round = rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
        var done = new AtomicInteger();
        List<Callable<Boolean>> clicks = IntStream.range(0, TRIES)
                .boxed()
                .flatMap(place -> Arrays.stream(Jurisdiction.values()).map(office -> click(round, office, place, done)))
                .toList();

        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> click : threads.invokeAll(clicks)) {
                taken += click.get() ? 1 : 0;
            }
        }

        as(SignOnFixtures.staff());
        var detail = rounds.find(round).orElseThrow();
        assertThat(taken).isBetween(1, 56 * TRIES - 1);
        assertThat(count("select count(*) from sign_on_answer where round_id = ?", round))
                .isEqualTo(taken);
        assertThat(count("select count(*) from sign_on_office where round_id = ?", round))
                .isEqualTo(56);
        assertThat(count("""
                        select count(*) from sign_on_office o where round_id = ? and coalesce(current, 0) <>
                        (select count(*) from sign_on_answer a where a.round_id = o.round_id and a.jurisdiction = o.jurisdiction)
                        """, round))
                .as("every answer is numbered without a gap, and the last one is current")
                .isZero();
        assertThat(count("""
                        select count(*) from sign_on_answer where round_id = ? and kind <> 'WITHDREW'
                        and date_trunc('second', received_at) > timestamptz '2026-12-04 22:00:00Z'
                        and not exists (select 1 from sign_on_answer before where before.round_id = sign_on_answer.round_id
                            and before.jurisdiction = sign_on_answer.jurisdiction
                            and before.number = sign_on_answer.number - 1 and before.kind in ('SIGNED'))
                        """, round)).as("after the deadline nobody came on").isZero();
        assertThat(detail.progress().signed()).isEqualTo((int)
                detail.ledger().stream().filter(LedgerRow::isSigned).count());
    }

    @Test
    void closesWholeWhileAnswersGoOn() throws Exception {
        as(SignOnFixtures.staff());
        var letter = SignOnFixtures.aDraft(letters, "A letter closed in the middle");
        var round = rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
        answers.answer(recorded(round, Jurisdiction.OHIO, ResponseKind.SIGNED));
        List<Callable<Boolean>> clicks = IntStream.range(0, TRIES)
                .boxed()
                .flatMap(place -> Arrays.stream(Jurisdiction.values())
                        .map(office -> click(round, office, place, new AtomicInteger())))
                .toList();

        try (var threads = Executors.newFixedThreadPool(7)) {
            var running = clicks.stream().map(threads::submit).toList();
            for (int index = 0; index < clicks.size() / 3; index++) {
                running.get(index).get();
            }
            rounds.close(round, "Closed while others still click");
            String hash = rosters.find(letter).orElseThrow().sha256();
            for (var click : running) {
                click.get();
            }
            assertThat(rosters.find(letter).orElseThrow().sha256()).isEqualTo(hash);
        }

        var detail = rounds.find(round).orElseThrow();
        var frozen = rosters.find(letter).orElseThrow();
        assertThat(CanonicalRoster.sha256(frozen.canonical())).isEqualTo(frozen.sha256());
        assertThat(letters.find(letter).orElseThrow().roster()).isEqualTo(Roster.of(detail.ledger()));
        assertThat(frozen.canonical())
                .contains("\nsigners\t" + detail.progress().signed() + "\n");
        assertThat(detail.round().status()).isEqualTo(RoundStatus.CLOSED);
    }

    /** One click of an office; in the middle of all of them the deadline passes. Whether it was taken. */
    private Callable<Boolean> click(RoundId round, Jurisdiction office, int place, AtomicInteger done) {
        var kind = KINDS.get(new Random(31L * office.ordinal() + place).nextInt(KINDS.size()));
        return () -> {
            if (done.incrementAndGet() == 56 * TRIES / 2) {
                clock.set(DEADLINE.plusSeconds(1));
            }
            as(place % 4 == 0 ? SignOnFixtures.staff() : SignOnFixtures.of(office));
            try {
                answers.answer(
                        place % 4 == 0
                                ? recorded(round, office, kind)
                                : AnswerDraft.of(round, office, kind, 1, AnswerVia.ACCOUNT)
                                        .as("Pat", "AG"));
                return true;
            } catch (SignOnRefused refused) {
                return false;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private static AnswerDraft recorded(RoundId round, Jurisdiction office, ResponseKind kind) {
        return AnswerDraft.of(round, office, kind, 1, AnswerVia.RECORDED).as("Pat", "AG");
    }

    private int count(String sql, RoundId round) {
        return jdbc.sql(sql).param(round.value()).query(Integer.class).single();
    }

    private static void as(Authentication who) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
    }
}
