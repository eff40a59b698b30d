package org.joinder.signon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.security.Role;
import org.joinder.shell.HeaderCell;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;
import org.joinder.signon.RuleSetDraft;
import org.joinder.signon.RuleSetRow;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnPaths;
import org.jspecify.annotations.Nullable;

/** The sign-on rules of associations, by date, for administrators. */
@Route(SignOnPaths.RULE_SETS)
@PageTitle("Sign-on rules")
@Menu(title = "Sign-on rules", order = 95, icon = "vaadin:scale")
@RolesAllowed(Role.ADMIN)
@StyleSheet("sign-on.css")
class RuleSetView extends Main implements BeforeEnterObserver {

    private final RuleSetService ruleSets;
    private final Div list = new Div();

    RuleSetView(RuleSetService ruleSets) {
        this.ruleSets = ruleSets;
        addClassName("view");
        list.addClassName("ledger");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("role", "region");
        list.getElement().setAttribute("aria-label", "Rule sets");
        add(
                new Toolbar("Sign-on rules", new Button("Add rules", _ -> edit(null))),
                new Paragraph(
                        "A round keeps the rules it was opened under: a change here concerns rounds opened afterwards."),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var table = new NativeTable();
        table.setCaptionText("Rules by association and date");
        table.getHead()
                .add(new NativeTableRow(
                        HeaderCell.ofColumn("Association"),
                        HeaderCell.ofColumn("In force"),
                        HeaderCell.ofColumn("Asks for"),
                        HeaderCell.ofColumn("Written in"),
                        HeaderCell.ofColumn("Change")));
        ruleSets.list().forEach(each -> table.getBody().add(row(each)));
        list.add(table);
    }

    private NativeTableRow row(RuleSetRow each) {
        var rules = each.rules();
        var content = each.content();
        var edit = new Button("Edit", _ -> edit(each));
        edit.setAriaLabel("Edit the rules of " + rules.association() + " since " + content.starts());
        return new NativeTableRow(
                new NativeTableCell(rules.association()),
                new NativeTableCell("From " + ViewerTime.day(content.starts())
                        + (content.ends() == null ? " on" : " to " + ViewerTime.day(content.ends()))),
                new NativeTableCell(rules.leadOffices() + " lead offices"
                        + (rules.leadsOfDifferentParties() ? " of different parties, " : ", ")
                        + rules.businessDays() + " business days, " + rules.letterheadSignatures() + " signatures for: "
                        + rules.letterhead() + ". Otherwise: " + rules.otherwise() + ". "
                        + Words.more(rules)),
                new NativeTableCell(content.source()),
                new NativeTableCell(edit));
    }

    private void edit(@Nullable RuleSetRow kept) {
        var form = new RuleSetForm();
        if (kept != null) {
            form.fill(kept.content());
        }
        var dialog = new Dialog(form);
        dialog.setHeaderTitle(kept == null ? "Add rules" : "Edit rules");
        var save = new Button(
                "Save the rules",
                _ -> form.read().ifPresent(draft -> {
                    if (Saving.tried(() -> store(kept, draft), "The rules are saved.")) {
                        dialog.close();
                        show();
                    }
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", _ -> dialog.close()), save);
        dialog.open();
    }

    private void store(@Nullable RuleSetRow kept, RuleSetDraft draft) {
        if (kept == null) {
            ruleSets.add(draft);
        } else {
            ruleSets.change(kept.id(), draft, kept.version());
        }
    }
}
