package org.joinder.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.base.Jurisdiction;
import org.joinder.security.AccountId;
import org.joinder.security.AccountRow;
import org.joinder.security.AccountService;
import org.joinder.security.Role;
import org.joinder.shell.ListWithDetail;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.Toolbar;

/** The accounts, for administrators; the chosen one opens beside the list. */
@Route("accounts/:account?(new|[0-9]+)")
@PageTitle("People and access · Joinder")
@Menu(title = "People and access", order = 90, icon = "vaadin:users")
@RolesAllowed(Role.ADMIN)
class AccountListView extends Main implements BeforeEnterObserver {

    private final AccountService accounts;
    private final Grid<AccountRow> grid = new Grid<>();
    private final TextField words = new TextField();
    private final ListWithDetail layout = new ListWithDetail("26rem", () -> open(""), words, grid);

    AccountListView(AccountService accounts) {
        this.accounts = accounts;
        addClassNames("view", "list-view");
        configureGrid();
        configureWords();
        add(new Toolbar("People and access", newButton()), layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("words")
                .orElse(""));
        grid.getDataProvider().refreshAll();
        var chosen = event.getRouteParameters().get("account").orElse("");
        if (chosen.isEmpty()) {
            layout.show(null, "");
        } else if (chosen.equals("new")) {
            layout.show(AccountDetail.ofNew(accounts, this::open), "New account");
        } else {
            showExisting(new AccountId(Long.parseLong(chosen)));
        }
    }

    private void showExisting(AccountId id) {
        accounts.find(id)
                .ifPresentOrElse(
                        account -> {
                            layout.show(AccountDetail.of(account, accounts, this::open), account.displayName());
                            grid.select(account);
                        },
                        () -> open(""));
    }

    private void configureGrid() {
        grid.addColumn(AccountRow::displayName)
                .setHeader("Name")
                .setSortProperty("displayName")
                .setAutoWidth(true);
        grid.addColumn(AccountRow::username)
                .setHeader("E-mail address")
                .setSortProperty("username")
                .setAutoWidth(true);
        grid.addColumn(AccountListView::role)
                .setHeader("Role")
                .setSortProperty("role", "office")
                .setAutoWidth(true);
        grid.addComponentColumn(AccountListView::state).setHeader("State").setAutoWidth(true);
        grid.setItemsPageable(page -> accounts.list(words.getValue(), page));
        grid.setEmptyStateText("No account fits these words. Clear them to see all.");
        grid.setSizeFull();
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                open(selection
                        .getFirstSelectedItem()
                        .map(row -> "" + row.id().value())
                        .orElse(""));
            }
        });
    }

    private void configureWords() {
        words.setPlaceholder("Name or e-mail address");
        words.setAriaLabel("Filter by name or e-mail address");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open("");
            }
        });
    }

    private Button newButton() {
        var button = new Button("New account", click -> open("new"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void open(String account) {
        var query = words.isEmpty() ? QueryParameters.empty() : QueryParameters.of("words", words.getValue());
        UI.getCurrent().navigate(account.isEmpty() ? "accounts" : "accounts/" + account, query);
    }

    private static String role(AccountRow row) {
        Jurisdiction office = row.office();
        return office == null ? row.role().word() : row.role().word() + ", " + office.displayName();
    }

    private static StatusBadge state(AccountRow row) {
        return row.enabled()
                ? new StatusBadge("Active", StatusBadge.Tone.GOOD)
                : new StatusBadge("Disabled", StatusBadge.Tone.NEUTRAL);
    }
}
