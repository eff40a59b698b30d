package org.joinder.letters.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.offices.OfficeService;
import org.joinder.security.Role;
import org.joinder.shell.Notifications;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;

@Route(LetterPaths.NEW)
@RouteAlias(LetterPaths.EDIT)
@PageTitle("Record a letter")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class LetterFormView extends Main implements BeforeEnterObserver {

    private final LetterService letters;
    private final LetterForm form;
    private final Checkbox sent = new Checkbox("This letter was already sent", true);
    private final Toolbar toolbar = new Toolbar("Record a letter");
    private final ChangeField change = new ChangeField();
    private @Nullable LetterDetail edited;

    LetterFormView(LetterService letters, OfficeService offices, StatuteService statutes, Clock clock) {
        this.letters = letters;
        this.form = new LetterForm(offices, statutes, clock);
        addClassName("view");
        var save = new Button("Save", _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.setVisible(false);
        add(toolbar, sent, form, change, new HorizontalLayout(save, new Button("Cancel", _ -> leave())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("id").isPresent()) {
            var letter = letters.find(LetterView.id(event.getRouteParameters()))
                    .orElseThrow(() -> new NotFoundException("There is no such letter."));
            edited = letter;
            toolbar.setTitle("Edit “" + letter.subject() + "”");
            sent.setVisible(false);
            change.setVisible(letter.status() == LetterStatus.OPEN);
            form.fill(letter.content());
        }
    }

    private void save() {
        form.read()
                .ifPresentOrElse(this::save, () -> Notifications.refused("Correct what is marked, then save again."));
    }

    private void save(LetterDraft draft) {
        if (change.isVisible() && change.read().isEmpty()) {
            Notifications.refused("Say whether the change is a typo or substantive, then save again.");
            return;
        }
        Saving.result(() -> store(draft), "The letter is saved.")
                .ifPresent(id -> UI.getCurrent().navigate(LetterPaths.one(id)));
    }

    private LetterId store(LetterDraft draft) {
        if (edited != null) {
            if (change.isVisible()) {
                letters.revise(
                        edited.id(), draft, edited.version(), change.read().orElseThrow(), change.note());
            } else {
                letters.correct(edited.id(), draft, edited.version());
            }
            return edited.id();
        }
        return sent.getValue() ? letters.record(draft) : letters.draft(draft);
    }

    private void leave() {
        UI.getCurrent().navigate(edited == null ? LetterPaths.LIST : LetterPaths.one(edited.id()));
    }
}
