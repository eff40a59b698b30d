package org.joinder.signon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.joinder.legislation.StatuteCitation;
import org.joinder.legislation.StatuteId;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.joinder.signon.OfficeNote;
import org.joinder.signon.OfficeNoteService;
import org.joinder.signon.SignOnPaths;

/** What an office notes for itself on sections of law; shown before it signs a letter on one of them. */
@Route(SignOnPaths.NOTES)
@PageTitle("Our notes")
@Menu(title = "Our notes", order = 6, icon = "vaadin:notebook")
@RolesAllowed(Role.OFFICE)
class NoteListView extends Main implements BeforeEnterObserver {

    private final OfficeNoteService notes;
    private final TextField section = new TextField("Section");
    private final TextArea words = new TextArea("Note");
    private final Div list = new Div();

    NoteListView(OfficeNoteService notes) {
        this.notes = notes;
        addClassName("view");
        section.setHelperText("47 U.S.C. 230(e)(1), or /us/usc/t47/s230/e/1");
        words.setHelperText("Only people of our office see it.");
        var save = new Button("Save the note", _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(new H2("New note"), section, words, save);
        form.addClassName("narrow-form");
        add(new Toolbar("Our notes"), list, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var kept = notes.list();
        if (kept.isEmpty()) {
            list.add(new EmptyState("No note yet. A note on a section is shown before we sign a letter about it."));
            return;
        }
        var items = new UnorderedList();
        kept.forEach(note -> items.add(item(note)));
        list.add(items);
    }

    private ListItem item(OfficeNote note) {
        var remove = new Button("Remove", _ -> {
            notes.remove(note.id());
            show();
        });
        remove.setAriaLabel("Remove the note on " + note.section().citation());
        return new ListItem(
                new Span(note.section().citation()),
                new Paragraph(note.words()),
                new Span("by " + note.writtenBy() + " "),
                remove);
    }

    private void save() {
        var id = section(section.getValue());
        section.setErrorMessage("No section is cited so. Write it like 47 U.S.C. 230(e)(1).");
        section.setInvalid(id.isEmpty());
        id.ifPresent(found -> {
            if (Saving.tried(() -> notes.add(found, words.getValue()), "The note is saved.")) {
                section.clear();
                words.clear();
                show();
            }
        });
    }

    private static Optional<StatuteId> section(String text) {
        return StatuteId.find(text).or(() -> StatuteCitation.find(text).map(StatuteCitation::id));
    }
}
