package org.joinder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.joinder.releases.ReleasePaths;
import org.joinder.review.RememberedRow;
import org.joinder.review.RememberedService;
import org.joinder.review.ReviewPaths;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.ListOrEmpty;
import org.joinder.shell.Notifications;
import org.joinder.shell.PathLink;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;

/** The corrections that later suggestions follow: each can be seen, edited and taken back. */
@Route(ReviewPaths.REMEMBERED)
@PageTitle("Remembered corrections")
@Menu(title = "Remembered corrections", order = 25, icon = "vaadin:bookmark-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("review.css")
class RememberedView extends Main implements BeforeEnterObserver {

    private final RememberedService remembered;
    private final ListOrEmpty corrections = new ListOrEmpty(new EmptyState(
            "Nothing is remembered yet. Correct, reject or add a finding in review, and choose to remember it.",
            new PathLink(ReleasePaths.REVIEW_QUEUE, "Go to review")));

    RememberedView(RememberedService remembered) {
        this.remembered = remembered;
        addClassNames("view");
        corrections.list().addClassName("remembered-list");
        add(
                new Toolbar("Remembered corrections"),
                new Paragraph(
                        "Suggestions for releases that come in later follow these, and name them. A person still decides."
                                + " What was suggested or decided before stays as it is."),
                corrections.list(),
                corrections.empty());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        corrections.show(remembered.list().stream().map(this::item).toList());
    }

    private Component item(RememberedRow row) {
        boolean alias = row.draft().isAlias();
        H2 sentence = new H2(row.draft().sentence());
        Div item = new Div(new StatusBadge(alias ? "alias" : "exception", alias ? Tone.ACTIVE : Tone.BAD), sentence);
        item.add(new Paragraph(
                where(row) + " Used for " + Words.counted(row.used(), "suggestion", "suggestions") + " so far."));
        if (row.draft().note() != null) {
            item.add(new Paragraph("Note: " + row.draft().note()));
        }
        Paragraph who =
                new Paragraph("Remembered by " + row.madeBy() + ", " + ViewerTime.moment(row.madeAt()) + ", from ");
        who.add(new PathLink(ReleasePaths.review(row.release()), "this release"));
        item.add(who, actions(row));
        item.addClassName("remembered");
        return item;
    }

    private static String where(RememberedRow row) {
        return row.draft().office() == null
                ? "In releases of any office."
                : "Only in releases of "
                        + Objects.requireNonNull(row.draft().office()).displayName() + ".";
    }

    private Div actions(RememberedRow row) {
        Button edit = new Button("Edit…", click -> edit(row));
        edit.setAriaLabel("Edit “" + row.draft().words() + "”");
        Button takeBack = new Button("Take back…", click -> ask(row).open());
        takeBack.setAriaLabel("Take “" + row.draft().words() + "” back");
        Div actions = new Div(edit, takeBack);
        actions.addClassName("finding-actions");
        return actions;
    }

    private void edit(RememberedRow row) {
        new RememberedDialog(row.draft(), draft -> {
                    Optional<String> refusal = Refusals.of(() -> remembered.edit(row, draft));
                    if (refusal.isEmpty()) {
                        Notifications.saved("Saved for suggestions to come.");
                        show();
                    }
                    return refusal;
                })
                .open();
    }

    private Dialog ask(RememberedRow row) {
        Dialog dialog = new Dialog("Take back");
        dialog.add(new Paragraph(row.draft().sentence() + " Later suggestions no longer follow this."));
        Button confirm = new Button("Take back", click -> {
            dialog.close();
            takeBack(row);
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), confirm);
        return dialog;
    }

    private void takeBack(RememberedRow row) {
        Refusals.of(() -> remembered.takeBack(row))
                .ifPresentOrElse(Notifications::refused, () -> Notifications.saved("Taken back."));
        show();
    }
}
