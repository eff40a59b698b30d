package org.joinder.review.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.joinder.extraction.Target.OfBill;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfStatute;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseService;
import org.joinder.releases.ReleaseStatus;
import org.joinder.review.Finding;
import org.joinder.review.FindingKind;
import org.joinder.review.RememberedRow;
import org.joinder.review.RememberedService;
import org.joinder.review.ReviewFixtures;
import org.joinder.review.ReviewService;
import org.joinder.review.ReviewState;
import org.joinder.review.TargetWords;
import org.joinder.security.AsSystem;
import org.joinder.security.Role;
import org.joinder.shell.EvidenceText;
import org.joinder.shell.FormMessage;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReviewViewTest extends KaribuTest {

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReviewService review;

    @Autowired
    private RememberedService remembered;

    @Autowired
    private JdbcClient jdbc;

    private ReleaseId id = new ReleaseId(0);

    @BeforeEach
    void receiveOne() throws InterruptedException {
        signIn("mia", Role.STAFF);
        id = releases.receiveText(ReviewFixtures.aLetterRelease()).release();
        ReviewFixtures.awaitReading(jdbc, id);
    }

    @Test
    void showsTheTextWithItsMarksBesideTheFindingsAndChecks() {
        open();
        assertThat(_get(EvidenceText.class).marks())
                .hasSameSizeAs(review.items(id))
                .hasSizeGreaterThan(5);
        assertThat(_find(FindingButton.class)).hasSameSizeAs(review.items(id));
        assertThat(text(_get(ReviewChecks.class).getElement().getTextRecursively()))
                .contains("As it stands, 4 jurisdictions = 4 states.")
                .contains("The text claims 3 others; the findings name 3: this agrees.");
        assertThat(_get(FindingCard.class).getElement().getTextRecursively())
                .contains("Found by the rule “")
                .contains("% sure");
    }

    @Test
    void eachDecisionGoesOnToTheNextThatWaits() {
        open();
        Finding first = current();
        press("c");
        assertThat(state(first)).isEqualTo(ReviewState.CONFIRMED);
        Finding second = current();
        assertThat(second.id()).isNotEqualTo(first.id());
        press("r");
        assertThat(state(second)).isEqualTo(ReviewState.REJECTED);
        assertThat(current().isOpen()).isTrue();
    }

    @Test
    void keysGoThroughTheFindingsAndTakeTheLastDecisionBack() {
        open();
        Finding first = current();
        press("j");
        assertThat(current().id()).isNotEqualTo(first.id());
        press("k");
        assertThat(current().id()).isEqualTo(first.id());
        press("c");
        press("z");
        assertThat(state(first)).isEqualTo(ReviewState.SUGGESTED);
        assertThat(current().id()).isEqualTo(first.id());
    }

    @Test
    void confirmsAllSureOnesAndTakesThemBackTogether() {
        open();
        press("a");
        assertThat(review.items(id))
                .noneMatch(each -> each.isOpen() && each.mention().isSure());
        assertThat(release().releaseDate()).isEqualTo("2021-05-04");
        assertThat(current().isOpen()).isTrue();
        press("z");
        assertThat(review.items(id)).allMatch(Finding::isOpen);
        assertThat(release().releaseDate()).isNull();
    }

    @Test
    void correctsABillAndKeepsWhoWhenAndWhy() {
        open();
        go(FindingKind.BILL);
        press("e");
        field("Number").setValue("S. 13");
        _get(ComboBox.class, spec -> spec.withLabel("Legislature")).setValue("US");
        field("Congress or session").setValue("117");
        field("Note (optional)").setValue("as its text says");
        click("Save");
        _assertNone(Dialog.class);
        Finding corrected = one(FindingKind.BILL);
        assertThat(corrected.mention().target()).isEqualTo(new OfBill("us/117/s13", "US", "S. 13"));
        go(FindingKind.BILL);
        assertThat(_get(FindingCard.class).getElement().getTextRecursively())
                .contains("Corrected by mia, ")
                .contains("Note: as its text says")
                .contains("Suggested was: S. 12");
    }

    @Test
    void aRefusedCorrectionLeavesTheInput() {
        open();
        go(FindingKind.BILL);
        press("e");
        field("Congress or session").setValue("nowhere at all");
        click("Save");
        _assertOne(Dialog.class);
        assertThat(field("Congress or session").getValue()).isEqualTo("nowhere at all");
        assertThat(field("Congress or session").isInvalid()).isTrue();
        assertThat(one(FindingKind.BILL).isOpen()).isTrue();
    }

    @Test
    void aStaleCorrectionLeavesTheInputAndTheOtherDecision() {
        open();
        go(FindingKind.BILL);
        press("e");
        review.reject(one(FindingKind.BILL), "not this one");
        field("Congress or session").setValue("117");
        click("Save");
        _assertOne(Dialog.class);
        assertThat(field("Congress or session").getValue()).isEqualTo("117");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("someone else changed this");
        assertThat(one(FindingKind.BILL).note()).isEqualTo("not this one");
        assertThat(_get(FindingCard.class).getElement().getTextRecursively()).contains("Rejected by mia");

        click("Save");
        assertThat(one(FindingKind.BILL).state()).as("decided again, knowingly").isEqualTo(ReviewState.CORRECTED);
    }

    @Test
    void sureOnesThatSomeoneElseDecidedStayAsTheyAreAndAreNotTakenBack() {
        open();
        review.confirmSure(id, review.items(id));
        review.reject(one(FindingKind.DATE), "another day");
        press("a");
        assertThat(one(FindingKind.DATE).note()).isEqualTo("another day");
        press("z");
        assertThat(one(FindingKind.DATE).state()).isEqualTo(ReviewState.REJECTED);
    }

    @Test
    void showsWhatSomeoneElseDecidesWithoutMovingTheReader() throws InterruptedException {
        open();
        press("j");
        Finding here = current();
        review.reject(one(FindingKind.BILL), "not this one");
        awaitShown(FindingKind.BILL);
        assertThat(current()).isEqualTo(here);
        assertThat(_get(EvidenceText.class).marks())
                .anyMatch(mark -> mark.state().equals("rejected"));
    }

    @Test
    void aCorrectionBeingTypedIsKeptAndNeverWrittenOverADecisionThatArrives() throws InterruptedException {
        open();
        go(FindingKind.BILL);
        press("e");
        field("Congress or session").setValue("117");
        review.reject(one(FindingKind.BILL), "not this one");
        awaitShown(FindingKind.BILL);
        assertThat(field("Congress or session").getValue()).isEqualTo("117");
        click("Save");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("someone else changed this");
        assertThat(one(FindingKind.BILL).note()).isEqualTo("not this one");
    }

    @Test
    void theLineUnderTheKeyboardStaysTheSameWhenOthersChangeTheList() {
        open();
        press("j");
        FindingButton here = button(current());
        int before = _find(FindingButton.class).size();
        AsSystem.run(() -> review.add(id, new Span(0, 8), new OfOffice("GU", OfficePart.SIGNER)));
        awaitShown(() -> assertThat(_find(FindingButton.class)).hasSize(before + 1));
        AsSystem.run(() ->
                review.correct(one(FindingKind.BILL), new OfStatute(null, "Some Act", null), "a law, not a bill"));
        awaitShown(() -> assertThat(_get(FindingList.class).getElement().getTextRecursively())
                .contains("Some Act"));
        assertThat(button(current())).isSameAs(here);
        assertThat(here.isAttached()).isTrue();
    }

    @Test
    void goesOnToTheNextThatWaitsWhenTheCurrentOneGoes() {
        open();
        Finding first = current();
        press("j");
        Finding gone = current();
        press("j");
        Finding next = current();
        press("k");
        jdbc.sql("delete from review_item where id = ?")
                .param(gone.id().value())
                .update();
        AsSystem.run(() -> review.reject(one(FindingKind.BILL), null));
        awaitShown(() -> assertThat(current().id()).isEqualTo(next.id()));
        assertThat(current().id()).isNotEqualTo(first.id());
    }

    @Test
    void takingBackWhatWasAddedLeavesTheKeyboardAtAFindingThatWaits() {
        open();
        Finding added = review.add(id, new Span(0, 8), new OfOffice("GU", OfficePart.SIGNER));
        awaitShown(() -> assertThat(_find(FindingButton.class)).hasSameSizeAs(review.items(id)));
        go(added);
        press("z");
        assertThat(review.items(id)).extracting(Finding::id).doesNotContain(added.id());
        assertThat(current().isOpen()).isTrue();
    }

    private static FindingButton button(Finding finding) {
        return _get(
                FindingButton.class,
                spec -> spec.withPredicate(each -> "true"
                                .equals(each.getElement().getAttribute("aria-current"))
                        && each.getElement()
                                .getTextRecursively()
                                .contains(TargetWords.of(finding.mention().target()))));
    }

    @Test
    void whereEverythingIsDecidedTheKeysTakeTheLastDecisionBackAndGoOn() throws InterruptedException {
        ReleaseId other = releases.receiveText(ReviewFixtures.aLetterRelease()).release();
        ReviewFixtures.awaitReading(jdbc, other);
        open();
        confirmOneByOne();
        press(_get(NextStep.class), "z");
        assertThat(review.items(id)).filteredOn(Finding::isOpen).hasSize(1);
        press(_get(NextStep.class), "g");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .startsWith("review/")
                .isNotEqualTo(ReleasePaths.review(id));
    }

    private void awaitShown(FindingKind kind) throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (_get(ReviewDesk.class).order().find(one(kind).id()).orElseThrow().isOpen()) {
            assertThat(System.nanoTime()).as("nothing was shown anew").isLessThan(deadline);
            Thread.sleep(50);
            MockVaadin.clientRoundtrip(false);
        }
    }

    @Test
    void saysTheChecksOfTheReadingWithoutReadingTheTextAgain() {
        jdbc.sql("update review_reading set codes = '{kept}', messages = '{as it was read}' where release_id = ?")
                .param(id.value())
                .update();
        open();
        assertThat(_get(ReviewChecks.class).getElement().getTextRecursively()).contains("As it was read");
        press("c");
        assertThat(_get(ReviewChecks.class).getElement().getTextRecursively()).contains("As it was read");
    }

    @Test
    void aTextReadBeforeReadingsWereKeptIsReadOnceMore() {
        jdbc.sql("delete from review_reading where release_id = ?")
                .param(id.value())
                .update();
        open();
        assertThat(jdbc.sql("select count(*) from review_reading where release_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void neitherTheScreenNorADecisionHoldsTheText() {
        open();
        press("c");
        assertThat(_get(EvidenceText.class)
                        .getElement()
                        .getPropertyRaw("content")
                        .toString())
                .doesNotContain("Callers who lie");
        assertThat(_get(EvidenceText.class).text()).contains("Callers who lie");
    }

    @Test
    void aStaleDecisionShowsWhatSomeoneElseDecided() {
        open();
        go(FindingKind.BILL);
        ReviewDesk desk = _get(ReviewDesk.class);
        review.reject(one(FindingKind.BILL), "not this one");
        // Pressed before the browser heard of it.
        press(desk, "c");
        assertThat(_get(FormMessage.class).text()).isEqualTo(Refusals.STALE);
        assertThat(one(FindingKind.BILL).state()).isEqualTo(ReviewState.REJECTED);
        assertThat(_get(FindingCard.class).getElement().getTextRecursively()).contains("Rejected by mia");
    }

    @Test
    @SuppressWarnings("unchecked")
    void addsAMissingOneFromSelectedWords() {
        open();
        String words = "Dana Ortiz";
        int start = release().text().text().indexOf(words);
        select(start, start + words.length());
        press("n");
        Select<FindingKind> kind = _get(Select.class, spec -> spec.withLabel("This is"));
        kind.setValue(FindingKind.SIGNER);
        click("Save");
        _assertOne(Dialog.class);
        ComboBox<Jurisdiction> office = _get(ComboBox.class, spec -> spec.withLabel("Office of"));
        assertThat(office.isInvalid()).isTrue();
        office.setValue(Jurisdiction.GUAM);
        click("Save");
        _assertNone(Dialog.class);
        assertThat(review.items(id)).filteredOn(Finding::added).singleElement().satisfies(added -> {
            assertThat(added.mention().raw()).isEqualTo(words);
            assertThat(added.mention().target()).isEqualTo(new OfOffice("GU", OfficePart.SIGNER));
        });
        assertThat(current().added()).isTrue();
        press("z");
        assertThat(review.items(id)).noneMatch(Finding::added);
    }

    @Test
    void remembersACorrectionAndAnExceptionWhenAsked() {
        open();
        go(FindingKind.BILL);
        Finding bill = one(FindingKind.BILL);
        press("x");
        assertThat(one(FindingKind.BILL).state()).isEqualTo(ReviewState.REJECTED);
        go(FindingKind.STATUTE);
        Finding law = one(FindingKind.STATUTE);
        press("e");
        field("Name").setValue("Some Act");
        _get(Checkbox.class).setValue(true);
        click("Save");
        assertThat(remembered.list())
                .hasSize(2)
                .extracting(RememberedRow::draft)
                .satisfies(drafts -> {
                    assertThat(drafts.getFirst().found()).isEqualTo(law.found());
                    assertThat(drafts.getFirst().target())
                            .isEqualTo(one(FindingKind.STATUTE).mention().target());
                    assertThat(drafts.getLast().found()).isEqualTo(bill.found());
                    assertThat(drafts.getLast().isAlias()).isFalse();
                });
        remembered.list().forEach(remembered::takeBack);
    }

    @Test
    void publishesFromHereAndShowsThePublicPage() {
        open();
        press("p");
        click("Publish");
        assertThat(_get(FormMessage.class).text()).startsWith("Before publishing, give the release its");
        _assertOne(Dialog.class);
        click("Cancel");
        confirmOneByOne();
        assertThat(_get(NextStep.class).getElement().getTextRecursively()).contains("Everything found is decided.");
        press("p");
        click("Publish");
        _assertNone(Dialog.class);
        assertThat(release().status()).isEqualTo(ReleaseStatus.PUBLISHED);
        String page = "/releases/" + release().path();
        assertThat(_find(Anchor.class)).anyMatch(anchor -> anchor.getHref().equals(page));
    }

    @Test
    void saysWhatToDoWhereNothingWasFound() throws InterruptedException {
        id = releases.receiveText("zzz " + System.nanoTime()).release();
        ReviewFixtures.awaitReading(jdbc, id);
        review.items(id).forEach(each -> review.reject(each, null));
        jdbc.sql("delete from review_item where release_id = ?")
                .param(id.value())
                .update();
        open();
        assertThat(_get(ReviewView.class).getElement().getTextRecursively())
                .contains("Nothing was found in this text.")
                .contains("No rule found anything here. Select words");
        _assertNone(FindingButton.class);
    }

    @Test
    void listsItsKeysAndLetsThemBeTurnedOff() {
        open();
        press("?");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("confirm all that are sure");
        _get(Checkbox.class).setValue(false);
        assertThat(_get(ReviewDesk.class).getElement().getAttribute("data-keys"))
                .isEqualTo("off");
        open();
        assertThat(_get(ReviewDesk.class).getElement().getAttribute("data-keys"))
                .isEqualTo("off");
    }

    @Test
    void anUnknownNumberIsNotFound() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("review/999999999"))
                .hasRootCauseInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate("review/x")).hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void isRefusedToOfficesAndToNobody() {
        signIn("nm@joinder.example", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(this::open);
        signIn("nobody");
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(this::open);
    }

    private void open() {
        UI.getCurrent().navigate("take-in");
        UI.getCurrent().navigate(ReleasePaths.review(id));
    }

    private static void press(String key) {
        press(_get(ReviewDesk.class), key);
    }

    private static void press(Component part, String key) {
        ObjectNode data =
                JsonMapper.shared().createObjectNode().put("event.key", key).put(ReviewKeys.FILTER, true);
        _fireDomEvent(part, "keydown", data);
    }

    private void confirmOneByOne() {
        for (long open = review.items(id).size(); open > 0; open--) {
            assertThat(review.items(id)).filteredOn(Finding::isOpen).hasSize((int) open);
            press("c");
        }
    }

    private static void select(int start, int end) {
        EvidenceText text = _get(EvidenceText.class);
        ComponentUtil.fireEvent(text, new EvidenceText.TextSelected(text, true, start, end));
    }

    private void go(FindingKind kind) {
        go(one(kind));
    }

    private static void go(Finding wanted) {
        EvidenceText text = _get(EvidenceText.class);
        String mark = Long.toString(wanted.id().value());
        ComponentUtil.fireEvent(text, new EvidenceText.MarkSelected(text, true, mark));
    }

    private Finding current() {
        return Optional.ofNullable(_get(ReviewDesk.class).current()).orElseThrow();
    }

    private Finding one(FindingKind kind) {
        List<Finding> of = review.items(id).stream()
                .filter(each -> FindingKind.of(each.mention().target()) == kind)
                .toList();
        return of.getFirst();
    }

    private ReviewState state(Finding finding) {
        return review.items(id).stream()
                .filter(each -> each.id().equals(finding.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String text(String shown) {
        return shown.replaceAll("\\s+", " ");
    }

    private ReleaseDetail release() {
        return releases.find(id).orElseThrow();
    }
}
