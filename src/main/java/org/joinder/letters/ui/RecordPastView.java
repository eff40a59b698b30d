package org.joinder.letters.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.joinder.base.Jurisdiction;
import org.joinder.documents.DocumentService;
import org.joinder.documents.UnreadableDocument;
import org.joinder.letters.AttachmentService;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.Signature;
import org.joinder.letters.SignerList;
import org.joinder.offices.OfficeService;
import org.joinder.security.Role;
import org.joinder.shell.Notifications;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;

/** Records a letter of the past from its PDF and a list of its signers, matched to offices before anything is kept. */
@Route(LetterPaths.RECORD)
@PageTitle("Record a past letter")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("sign-on.css")
class RecordPastView extends Main {

    private final LetterService letters;
    private final AttachmentService attachments;
    private final DocumentService documents;
    private final OfficeService offices;
    private final TextField subject = new TextField("Subject");
    private final DatePicker date = new DatePicker("Date of the letter");
    private final MultiSelectComboBox<Jurisdiction> leads = new MultiSelectComboBox<>("Lead offices");
    private final TextArea text = new TextArea("Text of the letter");
    private final TextArea signers = new TextArea("List of signers");
    private final SignerTable table = new SignerTable();
    private final Paragraph file = new Paragraph("No file yet.");
    private @Nullable Received received;

    private record Received(String name, byte[] bytes) {}

    RecordPastView(
            LetterService letters, AttachmentService attachments, DocumentService documents, OfficeService offices) {
        this.letters = letters;
        this.attachments = attachments;
        this.documents = documents;
        this.offices = offices;
        addClassName("view");
        var save = new Button("Record the letter", _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Toolbar("Record a past letter"), letter(), list(), save);
    }

    private Section letter() {
        leads.setItems(Jurisdiction.values());
        leads.setItemLabelGenerator(Jurisdiction::displayName);
        List.of(subject, text).forEach(field -> field.getElement().getStyle().set("width", "100%"));
        text.setMaxRows(12);
        var upload = upload("Drop the letter's PDF here", this::receive);
        var head = new Div(subject, date, leads);
        head.addClassName("field-row");
        return new Section(new H2("The letter"), upload, file, head, text);
    }

    private Section list() {
        signers.setWidthFull();
        signers.setMaxRows(12);
        signers.setHelperText("One a line, as office, name and title in any order, or offices in a row with commas.");
        var match = new Button("Match the offices", _ -> match());
        return new Section(
                new H2("Who signed"), signers, upload("Or drop a list: text or CSV", this::receiveList), match, table);
    }

    private static Upload upload(String words, BiConsumer<String, byte[]> take) {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take.accept(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span(words));
        return upload;
    }

    /** Reads the letter's own file; its text is only proposed where none was typed. */
    void receive(String name, byte[] bytes) {
        read(name, bytes, words -> {
            received = new Received(name, bytes);
            file.setText(name + " will be attached.");
            if (text.isEmpty()) {
                text.setValue(words);
            }
        });
    }

    void receiveList(String name, byte[] bytes) {
        read(name, bytes, words -> {
            signers.setValue(words);
            match();
        });
    }

    private void read(String name, byte[] bytes, Consumer<String> take) {
        try {
            take.accept(documents.read(name, bytes).text().text());
        } catch (UnreadableDocument refused) {
            Notifications.refused(name + ": " + refused.getMessage());
        }
    }

    private void match() {
        table.show(SignerList.read(signers.getValue(), offices::named));
    }

    private void save() {
        subject.setErrorMessage("A letter needs a subject.");
        subject.setInvalid(subject.getValue().isBlank());
        date.setErrorMessage("A letter that was sent has a date.");
        date.setInvalid(date.isEmpty());
        var roster = table.read();
        if (subject.isInvalid() || date.isInvalid() || roster.isEmpty()) {
            Notifications.refused("Decide on what is marked, then record the letter again.");
            return;
        }
        if (roster.get().isEmpty() && !signers.isEmpty()) {
            Notifications.refused("Match the offices first.");
            return;
        }
        Saving.result(() -> store(roster.get()), "The letter is recorded.")
                .ifPresent(id -> UI.getCurrent().navigate(LetterPaths.one(id)));
    }

    private LetterId store(List<Signature> roster) {
        var id = letters.record(LetterDraft.of(subject.getValue(), date.getValue())
                .ledBy(leads.getValue().stream().sorted().toArray(Jurisdiction[]::new))
                .signedBy(roster)
                .saying(text.getValue()));
        if (received != null) {
            attachments.attach(id, received.name(), received.bytes(), "The letter as sent");
        }
        return id;
    }
}
