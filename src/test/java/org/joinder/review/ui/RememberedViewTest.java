package org.joinder.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.joinder.extraction.Target.OfStatute;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.joinder.review.Finding;
import org.joinder.review.FindingKind;
import org.joinder.review.RememberedDraft;
import org.joinder.review.RememberedRow;
import org.joinder.review.RememberedService;
import org.joinder.review.ReviewFixtures;
import org.joinder.review.ReviewPaths;
import org.joinder.review.ReviewService;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RememberedViewTest extends KaribuTest {

    private static final OfStatute RIGHT = new OfStatute("/us/usc/t47/s227", "Some Act", "47 U.S.C. 227");

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReviewService review;

    @Autowired
    private RememberedService remembered;

    @Autowired
    private JdbcClient jdbc;

    private Finding law;

    @BeforeEach
    void rememberOne() throws InterruptedException {
        signIn("mia", Role.STAFF);
        ReleaseId id = receive();
        law = law(id);
        remembered.remember(id, new RememberedDraft(law.mention().raw(), law.found(), RIGHT, null, "a note"));
    }

    @AfterEach
    void forget() {
        signIn("mia", Role.STAFF);
        remembered.list().forEach(remembered::takeBack);
    }

    @Test
    void laterSuggestionsFollowItAndNameIt() throws InterruptedException {
        Finding later = law(receive());
        assertThat(later.mention().target()).isEqualTo(RIGHT);
        assertThat(later.mention().rule()).startsWith("remembered by mia: ").contains("At first: ");
        assertThat(later.isOpen()).isTrue();
        assertThat(later.remembered()).isTrue();
        open();
        assertThat(shown())
                .contains("Used for 1 suggestion so far.")
                .contains("Note: a note")
                .contains("Remembered by mia, ");
    }

    @Test
    void takenBackItIsFollowedNoLonger() throws InterruptedException {
        open();
        click("Take back…");
        click("Take back");
        _assertNone(Dialog.class);
        assertThat(remembered.list()).isEmpty();
        assertThat(shown()).contains("Nothing is remembered yet.");
        assertThat(law(receive()).mention().target()).isEqualTo(law.found());
    }

    @Test
    void isEditedForSuggestionsToCome() {
        open();
        click("Edit…");
        field("Words").setValue("other words");
        click("Save");
        _assertNone(Dialog.class);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.draft().words()).isEqualTo("other words");
            assertThat(row.draft().target()).isEqualTo(RIGHT);
        });
        assertThat(shown()).contains("“other words” means law Some Act");
    }

    @Test
    void aRefusedEditLeavesTheInput() {
        open();
        click("Edit…");
        field("Words").setValue(" ");
        field("Note (optional)").setValue("typed");
        click("Save");
        _assertOne(Dialog.class);
        assertThat(field("Note (optional)").getValue()).isEqualTo("typed");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Give the words to look for.");
    }

    @Test
    void aStaleEditLeavesTheInputAndTheOtherChange() {
        open();
        click("Edit…");
        RememberedRow row = rows().getFirst();
        remembered.edit(row, new RememberedDraft("by someone else", row.draft().found(), RIGHT, null, null));
        field("Words").setValue("typed");
        click("Save");
        _assertOne(Dialog.class);
        assertThat(field("Words").getValue()).isEqualTo("typed");
        assertThat(rows().getFirst().draft().words()).isEqualTo("by someone else");
    }

    @Test
    void isRefusedToOfficesAndToNobody() {
        signIn("nm@joinder.example", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(this::open);
        signIn("nobody");
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(this::open);
    }

    private ReleaseId receive() throws InterruptedException {
        ReleaseId id = releases.receiveText(ReviewFixtures.aLetterRelease()).release();
        ReviewFixtures.awaitReading(jdbc, id);
        return id;
    }

    private Finding law(ReleaseId id) {
        return review.items(id).stream()
                .filter(each -> FindingKind.of(each.mention().target()) == FindingKind.STATUTE)
                .findFirst()
                .orElseThrow();
    }

    private List<RememberedRow> rows() {
        return remembered.list();
    }

    private void open() {
        UI.getCurrent().navigate(ReviewPaths.REMEMBERED);
    }

    private static String shown() {
        return _get(RememberedView.class).getElement().getTextRecursively();
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
