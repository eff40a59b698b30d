package org.joinder.releases.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDateTime;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseDraft;
import org.joinder.releases.ReleaseFixtures;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseService;
import org.joinder.releases.ReleaseStatus;
import org.joinder.security.Role;
import org.joinder.shell.EvidenceText;
import org.joinder.shell.FormMessage;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReleaseViewTest extends KaribuTest {

    @Autowired
    private ReleaseService releases;

    private ReleaseId id = new ReleaseId(0);

    @BeforeEach
    void receiveOne() {
        signIn("mia", Role.STAFF);
        id = releases.receiveText(ReleaseFixtures.aText()).release();
        releases.correct(id, ReleaseFixtures.aDraft(), release().version());
    }

    @Test
    void showsRecordTextAndHistory() {
        open();
        assertThat(headline().getValue()).startsWith("Reyes Signs Letter No.");
        assertThat(_get(EvidenceText.class).text()).isEqualTo(release().text().text());
        assertThat(_get(ReleaseSources.class).getElement().getTextRecursively())
                .contains(release().sha256())
                .contains("mia: Headline: none → Reyes Signs");
    }

    @Test
    void savesACorrection() {
        open();
        headline().setValue("Another headline");
        click("Save");
        assertThat(release().headline()).isEqualTo("Another headline");
        assertThat(release().draft().contacts())
                .isEqualTo(ReleaseFixtures.aDraft().contacts());
    }

    @Test
    void aRefusedSaveLeavesTheInput() {
        open();
        _get(TextField.class, spec -> spec.withLabel("Source address")).setValue("not an address");
        headline().setValue("Typed");
        click("Save");
        assertThat(release().headline()).isNotEqualTo("Typed");
        assertThat(headline().getValue()).isEqualTo("Typed");
        assertThat(_get(FormMessage.class).text()).startsWith("Not saved.");
    }

    @Test
    void aStaleSaveLeavesTheInputAndTheOtherChange() {
        open();
        ReleaseDraft others = release().draft().withHeadline("Changed by someone else");
        releases.correct(id, others, release().version());
        headline().setValue("Typed");
        click("Save");
        assertThat(headline().getValue()).isEqualTo("Typed");
        assertThat(release().headline()).isEqualTo("Changed by someone else");
    }

    @Test
    void publishesUnderAnEmbargo() {
        open();
        click("Publish…");
        _get(DateTimePicker.class).setValue(LocalDateTime.of(2026, 12, 1, 10, 0));
        click("Publish");
        _assertNone(Dialog.class);
        assertThat(release().status()).isEqualTo(ReleaseStatus.PUBLISHED);
        assertThat(release().embargoUntil()).isEqualTo("2026-12-01T10:00:00Z");
        assertThat(_get(ReleaseView.class).getElement().getTextRecursively())
                .contains("Embargo until Dec 1, 2026")
                .doesNotContain("Public page");
    }

    @Test
    void refusesToPublishAnIncompleteRelease() {
        releases.correct(id, release().draft().withReleaseDate(null), release().version());
        open();
        click("Publish…");
        click("Publish");
        _assertOne(Dialog.class);
        assertThat(_get(FormMessage.class).text()).isEqualTo("Before publishing, give the release its date.");
    }

    @Test
    void withdrawsWithAReasonOnly() {
        releases.publish(id, null);
        open();
        click("Withdraw…");
        click("Withdraw");
        _assertOne(Dialog.class);
        _get(TextArea.class, spec -> spec.withLabel("Reason")).setValue("Sent by mistake");
        click("Withdraw");
        assertThat(release().withdrawalReason()).isEqualTo("Sent by mistake");
    }

    @Test
    void anUnknownNumberIsNotFound() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("releases/999999999"))
                .hasRootCauseInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate("releases/x"))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void isRefusedToOffices() {
        signIn("nm@joinder.example", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(this::open);
    }

    private void open() {
        UI.getCurrent().navigate(ReleasePaths.one(id));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextField headline() {
        return _get(TextField.class, spec -> spec.withLabel("Headline"));
    }

    private ReleaseDetail release() {
        return releases.find(id).orElseThrow();
    }
}
