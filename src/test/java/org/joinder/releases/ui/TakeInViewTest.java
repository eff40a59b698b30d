package org.joinder.releases.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.joinder.releases.ReleaseFixtures;
import org.joinder.releases.ReleasePaths;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.Test;

class TakeInViewTest extends KaribuTest {

    @Test
    void saysWhatToDoNextWhileNothingWasTakenIn() {
        open();
        _assertOne(EmptyState.class);
    }

    @Test
    void takesAPastedTextInAndEmptiesTheField() {
        open();
        _get(TextArea.class).setValue(ReleaseFixtures.aText());
        _click(_get(Button.class, spec -> spec.withText("Take in the text")));
        assertThat(outcomes()).contains("1 taken in, 0 already here, 0 refused").contains("Review “Attorney General");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void namesWhatWasTakenInOnceItIsRead() {
        open();
        _get(TextArea.class).setValue("FOR IMMEDIATE RELEASE\n\n" + ReleaseFixtures.aText());
        _click(_get(Button.class, spec -> spec.withText("Take in the text")));
        awaitShown(() -> assertThat(outcomes()).contains("Review “Attorney General Ana Reyes Signs"));
    }

    @Test
    void leavesARefusedTextAsTyped() {
        open();
        _get(TextArea.class).setValue("   \n ");
        _click(_get(Button.class, spec -> spec.withText("Take in the text")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("   \n ");
    }

    @Test
    void takesManyFilesInListsTheRefusedAndLinksTheSameToTheFirst() {
        open();
        byte[] good = ReleaseFixtures.aText().getBytes(StandardCharsets.UTF_8);
        upload("one.txt", good);
        upload("empty.txt", new byte[0]);
        upload("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        upload("again.txt", good);
        upload("two.txt", ReleaseFixtures.aText().getBytes(StandardCharsets.UTF_8));
        assertThat(outcomes())
                .contains("2 taken in, 1 already here, 2 refused")
                .contains("empty.txtThe file is empty.")
                .contains("photo.pngThe file is an image (image/png).")
                .contains("again.txtThe same document as “Attorney General");
    }

    @Test
    void isRefusedToOffices() {
        signIn("nm@joinder.example", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate(ReleasePaths.TAKE_IN));
    }

    private void open() {
        signIn("mia", Role.STAFF);
        UI.getCurrent().navigate(ReleasePaths.TAKE_IN);
    }

    /** A refused file also makes the upload itself fail, which is how the browser learns of it. */
    private static void upload(String name, byte[] bytes) {
        try {
            UploadKt._upload(_get(Upload.class), name, bytes);
        } catch (RuntimeException rejected) {
            assertThat(rejected).hasMessageContaining("rejected");
        }
    }

    private static String outcomes() {
        return _get(OutcomeList.class).getElement().getTextRecursively();
    }
}
