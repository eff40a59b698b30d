package org.joinder.families.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Optional;
import org.joinder.families.FamilyPaths;
import org.joinder.families.FamilyService;
import org.joinder.families.PairRow;
import org.joinder.families.PairState;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.joinder.review.ReviewFixtures;
import org.joinder.review.ReviewService;
import org.joinder.security.AsSystem;
import org.joinder.security.Role;
import org.joinder.shell.FormMessage;
import org.joinder.testing.KaribuTest;
import org.joinder.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FamilyListViewTest extends KaribuTest {

    @Autowired
    private FamilyService families;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReviewService review;

    @Autowired
    private JdbcClient jdbc;

    private ReleaseId first = new ReleaseId(0);
    private ReleaseId second = new ReleaseId(0);

    @BeforeEach
    void receiveTwoOfOneEvent() throws InterruptedException {
        signIn("mia", Role.STAFF);
        jdbc.sql("truncate release_pair, release_family, release_band, release_trait")
                .update();
        first = receive(ReviewFixtures.aLetterRelease());
        second = receive(ReviewFixtures.theSameFromTexas());
        awaitPair();
    }

    @Test
    void showsThePairWithItsReasonsAndLocalDifferences() {
        open();
        assertThat(shown())
                .contains("1 pair waits for a decision")
                .contains("% of their word sequences are the same; of the same day")
                .contains("100% of the offices named are the same")
                .contains("Callers who lie should not hide")
                .contains("Callers who lie will be found");
    }

    @Test
    void saysWhichOfficeIssuedEachAndThatNobodyConfirmedIt() {
        open();
        assertThat(words())
                .contains("New Mexico and Texas")
                .containsPattern("New Mexico\\s*Attorney General Ana Reyes Joins Letter \\d+ Against Telephone Fraud"
                        + "\\s*headline and office not confirmed");
        click("One event");
        assertThat(words()).contains("1 family").contains("headline and office not confirmed");
        confirmAll(first);
        confirmAll(second);
        open();
        assertThat(words()).contains("New Mexico and Texas").doesNotContain("not confirmed");
    }

    @Test
    void showsWhatSomeoneElseDecidesWithoutReloading() {
        open();
        AsSystem.run(() -> families.confirm(pair().orElseThrow()));
        awaitShown(() -> assertThat(words()).contains("0 pairs wait").contains("Decided by system"));
    }

    private void confirmAll(ReleaseId release) {
        review.items(release).forEach(review::confirm);
    }

    @Test
    void confirmedPairsMakeAFamilyThatCanBeTakenApartAgain() {
        open();
        click("One event");
        assertThat(families.families()).containsExactly(List.of(first, second));
        assertThat(shown())
                .contains("1 family")
                .contains("Decided by mia")
                .doesNotContain("Callers who lie should not hide");
        openDifferences();
        assertThat(shown()).contains("Callers who lie should not hide").contains("Callers who lie will be found");
        click("Take back");
        assertThat(families.families()).isEmpty();
        assertThat(pair()).isPresent();
    }

    @Test
    void aPairThatTheFamilyConnectsAlreadyWaitsNoLonger() throws InterruptedException {
        ReleaseId third = receive("FOR IMMEDIATE RELEASE\nAnother office about the same event");
        suggest(first, third);
        suggest(second, third);
        assertThat(families.countWaiting()).isEqualTo(3);
        families.waiting(10).stream().filter(row -> row.first().equals(first)).forEach(families::confirm);
        assertThat(families.countWaiting()).isZero();
        assertThat(families.waiting(10)).isEmpty();
        families.reopen(families.decided(PairState.CONFIRMED).getLast());
        assertThat(families.countWaiting()).isEqualTo(2);
    }

    @Test
    void aFamilyTakenApartLeavesEachPartItsOwn() throws InterruptedException {
        ReleaseId third = receive("FOR IMMEDIATE RELEASE\nA third office about the same event");
        ReleaseId fourth = receive("FOR IMMEDIATE RELEASE\nA fourth office about the same event");
        suggest(second, third);
        suggest(third, fourth);
        suggest(first, fourth);
        families.waiting(10).stream()
                .filter(row -> !row.first().equals(first) || row.second().equals(second))
                .forEach(families::confirm);
        assertThat(families.families()).containsExactly(List.of(first, second, third, fourth));
        assertThat(families.countWaiting()).as("the first and the fourth").isZero();
        families.reject(families.decided(PairState.CONFIRMED).stream()
                .filter(row -> row.first().equals(second))
                .findFirst()
                .orElseThrow());
        assertThat(families.families()).containsExactly(List.of(third, fourth), List.of(first, second));
        assertThat(families.countWaiting()).as("it connects two families").isOne();
    }

    @Test
    void showsTheNewestFamiliesAndMoreWhenAskedAtTheCostOfWhatIsShown() {
        confirmFamilies(21);
        int few = reading();
        confirmFamilies(100);
        assertThat(reading()).isEqualTo(few);
        assertThat(shown())
                .contains("121 families", "20 of 121 families are shown.", "20 of 121 decided pairs are shown.");
        click("Show more families");
        assertThat(shown()).contains("40 of 121 families are shown.");
    }

    private static int reading() {
        UI.getCurrent().navigate("password");
        return StatementCount.of(FamilyListViewTest::open);
    }

    private void confirmFamilies(int count) {
        for (int family = 0; family < count; family++) {
            jdbc.sql("""
                            with made as (
                                insert into release (version, status, first_line, contacts, received_at, received_by)
                                select 0, 'RECEIVED', 'One of two', '[]', now(), 'mia' from generate_series(1, 2)
                                returning id)
                            insert into release_pair
                                (version, first_id, second_id, likeness, why, state, decided_by, decided_at)
                            select 0, min(id), max(id), 0.9, 'alike', 'CONFIRMED', 'mia', now() from made""").update();
        }
    }

    private static void openDifferences() {
        NativeDetails details = _find(NativeDetails.class, spec -> spec.withPredicate(each -> !each.isOpen()))
                .getFirst();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void suggest(ReleaseId one, ReleaseId other) {
        jdbc.sql("""
                        insert into release_pair (version, first_id, second_id, likeness, why, state)
                        values (0, ?, ?, 0.5, 'alike', 'SUGGESTED')""").params(one.value(), other.value()).update();
    }

    @Test
    void aRejectedPairIsNotSuggestedAgain() {
        open();
        click("Not one event");
        assertThat(pair()).isEmpty();
        assertThat(families.decided(PairState.REJECTED)).hasSize(1);
        assertThat(shown()).contains("not one event");
    }

    @Test
    void aStaleDecisionShowsWhatSomeoneElseDecided() {
        open();
        Button shown = _find(Button.class, spec -> spec.withText("One event")).getFirst();
        families.reject(pair().orElseThrow());
        // Pressed before the browser heard of it.
        shown.click();
        assertThat(_get(FormMessage.class).text()).startsWith("Not saved: someone else decided this pair");
        assertThat(families.families()).isEmpty();
    }

    @Test
    void saysWhatToDoWhereNothingIsAlike() {
        jdbc.sql("truncate release_pair").update();
        open();
        assertThat(shown()).contains("No releases look alike yet.");
    }

    @Test
    void isRefusedToOfficesAndToNobody() {
        signIn("nm@joinder.example", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(FamilyListViewTest::open);
        signIn("nobody");
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(FamilyListViewTest::open);
    }

    private ReleaseId receive(String text) throws InterruptedException {
        ReleaseId id = releases.receiveText(text).release();
        ReviewFixtures.awaitReading(jdbc, id);
        return id;
    }

    private void awaitPair() throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (pair().isEmpty()) {
            if (System.nanoTime() > deadline) {
                fail("no pair was suggested");
            }
            Thread.sleep(20);
        }
    }

    private Optional<PairRow> pair() {
        return families.waiting(10).stream()
                .filter(row -> row.first().equals(first))
                .findFirst();
    }

    private static void open() {
        UI.getCurrent().navigate(FamilyPaths.LIST);
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    private static String shown() {
        return _get(FamilyListView.class).getElement().getTextRecursively();
    }
}
