package org.joinder.delegations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import java.time.Clock;
import java.time.LocalDate;
import org.joinder.delegations.Delegation;
import org.joinder.delegations.DelegationPaths;
import org.joinder.delegations.DelegationService;
import org.joinder.offices.OfficeService;
import org.joinder.security.CurrentUser;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.ListOrEmpty;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;

/** Who may answer for an attorney general: an office sees its own, staff see all. */
@Route(DelegationPaths.LIST)
@PageTitle("Delegations")
@Menu(title = "Delegations", order = 65, icon = "vaadin:handshake")
@RolesAllowed({Role.OFFICE, Role.STAFF, Role.ADMIN})
class DelegationListView extends Main implements BeforeEnterObserver {

    private final DelegationService delegations;
    private final ListOrEmpty given = new ListOrEmpty(new EmptyState(
            "Nobody may answer for an attorney general yet. Without a delegation an answer names the person who gave it,"
                    + " and no leave of the principal."));

    DelegationListView(DelegationService delegations, OfficeService offices, CurrentUser user, Clock clock) {
        this.delegations = delegations;
        addClassNames("view");
        given.list().addClassName("cards");
        add(
                new Toolbar("Delegations"),
                new Paragraph("An attorney general lets named staff answer requests to sign. An answer given under a"
                        + " delegation says so. It ends on its last day, when it is revoked, or when the office has"
                        + " another holder."),
                new DelegationForm(delegations, offices, user.require(), LocalDate.now(clock), this::show),
                new H2("Given so far"),
                given.list(),
                given.empty());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        given.show(delegations.list().stream().map(this::card).toList());
    }

    private Component card(Delegation delegation) {
        var standing = delegations.standing(delegation);
        var card = new Div(
                new StatusBadge(standing.words(), tone(standing)),
                new Paragraph("No. " + delegation.id().value() + ": " + delegation.sentence() + ", "
                        + delegation.office().displayName() + " (" + delegation.delegateAddress() + ")"),
                new Paragraph(days(delegation) + " Given by " + delegation.grantedBy() + ", "
                        + ViewerTime.moment(delegation.grantedAt()) + "."
                        + (delegation.note().isEmpty() ? "" : " " + delegation.note())));
        card.addClassName("card");
        if (delegation.revokedAt() != null) {
            card.add(new Paragraph("Revoked by " + delegation.revokedBy() + ", "
                    + ViewerTime.moment(delegation.revokedAt()) + ": " + delegation.revokedBecause()));
        } else if (standing == Delegation.Standing.IN_FORCE || standing == Delegation.Standing.NOT_YET) {
            var revoke = new Button("Revoke…", click -> new RevokeDialog(delegation, delegations, this::show).open());
            revoke.setAriaLabel("Revoke the delegation of " + delegation.delegateName());
            card.add(revoke);
        }
        return card;
    }

    private static String days(Delegation delegation) {
        var ends = delegation.ends();
        return "From " + ViewerTime.day(delegation.starts())
                + (ends == null ? ", without a last day." : " through " + ViewerTime.day(ends) + ".");
    }

    private static Tone tone(Delegation.Standing standing) {
        return switch (standing) {
            case IN_FORCE -> Tone.GOOD;
            case NOT_YET -> Tone.NEUTRAL;
            case ENDED, HOLDER_CHANGED -> Tone.NEUTRAL;
            case REVOKED -> Tone.BAD;
        };
    }
}
