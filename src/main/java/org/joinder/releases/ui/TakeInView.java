package org.joinder.releases.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.documents.DocumentSettings;
import org.joinder.documents.UnreadableDocument;
import org.joinder.releases.Receipt;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseService;
import org.joinder.security.Role;
import org.joinder.shell.Live;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

/** Where releases come in: a pasted text, or many files at once. */
@Route(ReleasePaths.TAKE_IN)
@PageTitle("Take in")
@Menu(title = "Take in", order = 10, icon = "vaadin:inbox")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("review.css")
class TakeInView extends Main {

    private final ReleaseService releases;
    private final TextArea text = new TextArea("Text of a press release");
    private final OutcomeList outcomes = new OutcomeList(this::nameOnceRead);
    private final Live live;

    TakeInView(ReleaseService releases, DocumentSettings settings, Live live) {
        this.releases = releases;
        this.live = live;
        addClassNames("view", "take-in");
        add(new Toolbar("Take in"), paste(), files(settings), outcomes);
    }

    private Section paste() {
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(16);
        text.setMaxLength(2_000_000);
        Button take = new Button("Take in the text", click -> takeText());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        // What was just pasted reaches the server when its field is left.
        take.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Section section = new Section(new H2("Paste"), text, take);
        section.addClassName("take-in-part");
        return section;
    }

    private Section files(DocumentSettings settings) {
        Upload upload =
                new Upload(new ReleaseUpload(releases, settings.largest().toBytes(), outcomes));
        upload.setDropLabel(new Paragraph("Drop files here: text, HTML, PDF or DOCX, up to "
                + settings.largest().toMegabytes() + " MB each"));
        upload.setWidthFull();
        Section section = new Section(new H2("Files"), upload);
        section.addClassName("take-in-part");
        return section;
    }

    /** Its text is read in the moments after it was taken in; until then only its first line is known. */
    private void nameOnceRead(PathLink link, Receipt receipt) {
        Runnable name = () -> releases.record(receipt.release())
                .ifPresent(release -> link.setText("Review “" + release.title() + "”"));
        live.follow(link, ReleasePaths.topic(receipt.release()), name);
        name.run();
    }

    /** A refused text stays in its field, so that nothing typed is lost. */
    private void takeText() {
        try {
            outcomes.took("Pasted text", releases.receiveText(text.getValue()));
            text.clear();
            text.setInvalid(false);
        } catch (UnreadableDocument refused) {
            text.setErrorMessage(text.isEmpty() ? "Paste the text of a release first." : refused.getMessage());
            text.setInvalid(true);
            text.focus();
        }
    }
}
