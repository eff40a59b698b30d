package org.joinder.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.joinder.extraction.Mention;
import org.joinder.extraction.MentionsFound;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfBill;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseFixtures;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseName;
import org.joinder.releases.ReleaseService;
import org.joinder.security.AsSystem;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@WithMockUser(username = "mia", roles = "STAFF")
class ReviewServiceTest {

    private static final OfField HEADLINE = new OfField(Field.HEADLINE, "Reyes signs");
    private static final OfOffice ISSUER = new OfOffice("NM", OfficePart.ISSUER);
    private static final OfBill BILL = new OfBill(null, "US", "S. 12");

    @Autowired
    private ReviewService review;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private ReleaseId release = new ReleaseId(0);

    @BeforeEach
    void receiveOne() throws InterruptedException {
        release =
                AsSystem.run(() -> releases.receiveText(ReleaseFixtures.aText()).release());
        ReviewFixtures.awaitReading(jdbc, release);
        suggest(List.of(mention(0, HEADLINE, 0.99), mention(20, ISSUER, 0.95), mention(40, BILL, 0.5)));
    }

    @Test
    void keepsWhoDecidedWhatAndWhen() {
        review.confirm(item(BILL));
        Finding finding = item(BILL);
        assertThat(finding.state()).isEqualTo(ReviewState.CONFIRMED);
        assertThat(finding.decidedBy()).isEqualTo("mia");
        assertThat(finding.decidedAt()).isNotNull();
        assertThat(confirmed()).extracting(event -> event.mention().target()).containsExactly(BILL);
    }

    @Test
    void confirmedFieldsFlowIntoTheRecord() {
        review.confirm(item(HEADLINE));
        review.confirm(item(ISSUER));
        assertThat(record().headline()).isEqualTo("Reyes signs");
        assertThat(record().office()).isEqualTo(Jurisdiction.NEW_MEXICO);
        review.undo(List.of(item(HEADLINE)));
        assertThat(record().headline()).isNull();
    }

    @Test
    void confirmsAllSureOnesAtOnceAndLeavesTheRest() {
        assertThat(confirmSure())
                .containsExactly(item(HEADLINE).id(), item(ISSUER).id());
        assertThat(item(BILL).isOpen()).isTrue();
        assertThat(record().headline()).isEqualTo("Reyes signs");
        assertThat(confirmSure()).isEmpty();
    }

    @Test
    void confirmsOfTheSureOnesOnlyWhatStillStandsAsItWasSeen() {
        List<Finding> seen = review.items(release);
        review.reject(item(HEADLINE), "not this line");
        suggest(List.of(mention(20, ISSUER, 0.95), mention(60, BILL, 0.99)));
        assertThat(review.confirmSure(release, seen))
                .containsExactly(item(ISSUER).id());
        assertThat(item(HEADLINE).state()).isEqualTo(ReviewState.REJECTED);
        assertThat(item(BILL).isOpen()).isTrue();
    }

    @Test
    void whatAnotherConfirmedFindingSaysOfTheSameFieldStandsWhenOneIsTakenBack() {
        OfField other = new OfField(Field.HEADLINE, "Reyes signs a letter");
        suggest(List.of(mention(0, HEADLINE, 0.99), mention(70, other, 0.7)));
        review.confirm(item(HEADLINE));
        review.confirm(item(other));
        assertThat(record().headline()).isEqualTo("Reyes signs a letter");
        review.reject(item(other), null);
        assertThat(record().headline()).isEqualTo("Reyes signs");
        review.undo(item(HEADLINE));
        assertThat(record().headline()).isNull();
    }

    @Test
    void aCorrectionCountsWithItsNewTarget() {
        OfBill right = new OfBill("us/117/s12", "US", "S. 12");
        review.correct(item(BILL), right, "the 117th Congress");
        Finding finding = review.items(release).get(2);
        assertThat(finding.mention().target()).isEqualTo(right);
        assertThat(finding.found()).isEqualTo(BILL);
        assertThat(finding.note()).isEqualTo("the 117th Congress");
        assertThat(confirmed()).extracting(event -> event.mention().target()).containsExactly(right);
    }

    @Test
    void takingAConfirmationBackTellsThoseWhoBuiltOnIt() {
        review.confirm(item(BILL));
        review.undo(List.of(item(BILL)));
        assertThat(item(BILL).isOpen()).isTrue();
        assertThat(rejected()).extracting(event -> event.mention().target()).containsExactly(BILL);
    }

    @Test
    void rejectingAfterConfirmingTakesItBack() {
        review.confirm(item(HEADLINE));
        review.reject(item(HEADLINE), null);
        assertThat(record().headline()).isNull();
        assertThat(item(HEADLINE).state()).isEqualTo(ReviewState.REJECTED);
    }

    @Test
    void refusesToDecideOverAnUnseenDecision() {
        Finding seen = item(BILL);
        review.reject(seen, "another bill");
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> review.confirm(seen));
        assertThat(item(BILL).note()).isEqualTo("another bill");
    }

    @Test
    void refusesToDecideAboutATextThatWasIssuedAnew() {
        Finding seen = item(BILL);
        releases.reissue(release, "anew.txt", ReleaseFixtures.aText().getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> review.confirm(seen));
    }

    @Test
    void takesSeveralDecisionsBackAtOnce() {
        confirmSure();
        review.undo(List.of(item(HEADLINE), item(ISSUER)));
        assertThat(review.items(release)).allMatch(Finding::isOpen);
        assertThat(record().office()).isNull();
    }

    @Test
    void addsWhatNoRuleFoundFromSelectedWords() {
        Target texas = new OfOffice("TX", OfficePart.SIGNER);
        Finding added = review.add(release, new Span(0, 8), texas);
        assertThat(item(texas).mention().raw()).isEqualTo("Attorney");
        assertThat(item(texas).state()).isEqualTo(ReviewState.CONFIRMED);
        review.undo(added);
        assertThat(review.items(release)).extracting(Finding::id).doesNotContain(added.id());
    }

    @Test
    void refusesToAddOutsideTheText() {
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> review.add(release, new Span(0, 100_000), BILL));
        assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> review.add(release, new Span(4, 4), BILL));
    }

    @Test
    void readingAgainKeepsDecisionsAndReplacesTheRest() {
        review.confirm(item(HEADLINE));
        suggest(List.of(mention(0, HEADLINE, 0.99), mention(40, BILL, 0.6)));
        suggest(List.of(mention(0, HEADLINE, 0.99), mention(40, BILL, 0.6)));
        assertThat(review.items(release))
                .extracting(finding -> finding.mention().target())
                .containsExactly(HEADLINE, BILL);
        assertThat(item(HEADLINE).state()).isEqualTo(ReviewState.CONFIRMED);
    }

    @Test
    void whatIsHeardLateOfAnEarlierTextChangesNothingOfTheLatest() throws InterruptedException {
        releases.reissue(release, "anew.txt", ReleaseFixtures.aText().getBytes(StandardCharsets.UTF_8));
        ReviewFixtures.awaitReading(jdbc, release);
        List<Finding> latest = review.items(release);
        suggest(List.of(mention(40, BILL, 0.6)));
        assertThat(review.items(release)).isNotEmpty().isEqualTo(latest);
        assertThat(jdbc.sql("select text_number from review_reading where release_id = ? order by 1")
                        .param(release.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void theQueueGoesOnFromEachToTheNextAndRoundToTheFirst() {
        List<ReleaseId> all = waiting();
        ReleaseId at = all.getFirst();
        for (ReleaseId next : all.subList(1, all.size())) {
            at = queue.after(at).orElseThrow().release();
            assertThat(at).isEqualTo(next);
        }
        if (all.size() > 1) {
            assertThat(queue.after(at).orElseThrow().release()).isEqualTo(all.getFirst());
        }
    }

    @Test
    void findingsOfAnEarlierTextLetNobodyWait() throws InterruptedException {
        review.confirm(item(HEADLINE));
        review.confirm(item(ISSUER));
        ReleaseDetail record = record();
        releases.correct(release, record.draft().withReleaseDate(LocalDate.of(2021, 5, 4)), record.version());
        releases.publish(release, null);
        assertThat(waiting()).as("the bill is open").contains(release);
        releases.reissue(release, "anew.txt", ReleaseFixtures.aText().getBytes(StandardCharsets.UTF_8));
        ReviewFixtures.awaitReading(jdbc, release);
        review.items(release).forEach(each -> review.reject(each, null));
        assertThat(waiting()).doesNotContain(release);
    }

    @Test
    void whatWasFoundNamesTheReleaseUntilAPersonRejectsOrConfirmsIt() {
        assertThat(name())
                .isEqualTo(new ReleaseName("Reyes signs", false, null, Jurisdiction.NEW_MEXICO))
                .extracting(ReleaseName::sentence)
                .isEqualTo("New Mexico: “Reyes signs” (headline and office not confirmed)");
        review.reject(item(HEADLINE), "a motto");
        review.reject(item(ISSUER), null);
        assertThat(name().title()).startsWith("Attorney General Ana Reyes Signs Letter");
        assertThat(name().issuer()).isNull();
        review.undo(List.of(item(HEADLINE), item(ISSUER)));
        assertThat(name().issuer()).isEqualTo(Jurisdiction.NEW_MEXICO);
        confirmSure();
        assertThat(name())
                .isEqualTo(new ReleaseName("Reyes signs", true, Jurisdiction.NEW_MEXICO, Jurisdiction.NEW_MEXICO));
        assertThat(name().doubt()).isEmpty();
    }

    @Test
    void whatIsFoundIsNoChangeOfTheRecord() {
        ReleaseDetail before = record();
        int changes = releases.history(release).size();
        suggest(List.of(mention(0, new OfField(Field.HEADLINE, "Reyes writes"), 0.99)));
        assertThat(record().title()).isEqualTo("Reyes writes");
        assertThat(record().headline()).isNull();
        assertThat(record().version()).isEqualTo(before.version());
        assertThat(releases.history(release)).hasSize(changes);
    }

    @Test
    void aReleaseWaitsUntilItIsPublishedAndDecided() {
        assertThat(waiting()).contains(release);
        confirmSure();
        ReleaseDetail record = record();
        releases.correct(release, record.draft().withReleaseDate(LocalDate.of(2021, 5, 4)), record.version());
        releases.publish(release, null);
        assertThat(waiting()).contains(release);
        review.reject(item(BILL), null);
        assertThat(waiting()).doesNotContain(release);
    }

    @Test
    @WithMockUser(roles = "OFFICE")
    void letsOnlyStaffDecide() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> review.confirmSure(release, List.of()));
    }

    private List<ReviewItemId> confirmSure() {
        return review.confirmSure(release, review.items(release));
    }

    private void suggest(List<Mention> mentions) {
        suggestions.take(new MentionsFound(release, 1, mentions, List.of()));
    }

    private static Mention mention(int start, Target target, double sure) {
        return new Mention(new Span(start, start + 8), "the words", target, "a rule", sure);
    }

    private Finding item(Target found) {
        return review.items(release).stream()
                .filter(each -> each.found().equals(found))
                .findFirst()
                .orElseThrow();
    }

    private ReleaseDetail record() {
        return releases.find(release).orElseThrow();
    }

    private ReleaseName name() {
        return queue.list(Pageable.unpaged()).stream()
                .filter(row -> row.release().equals(release))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private List<ReleaseId> waiting() {
        return queue.list(Pageable.unpaged()).stream().map(QueueRow::release).toList();
    }

    private List<MentionConfirmed> confirmed() {
        return events.stream(MentionConfirmed.class).toList();
    }

    private List<MentionRejected> rejected() {
        return events.stream(MentionRejected.class).toList();
    }
}
