package org.joinder.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.delivery.DeliveryPaths;
import org.joinder.delivery.PressKit;
import org.joinder.delivery.PressKits;
import org.joinder.security.CurrentUser;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;
import org.jspecify.annotations.Nullable;

/** What an office may tell the press about the letters it signed: an office sees its own kits, staff choose an office. */
@Route(DeliveryPaths.KITS)
@PageTitle("Press kits")
@Menu(title = "Press kits", order = 47, icon = "vaadin:newspaper")
@RolesAllowed({Role.OFFICE, Role.STAFF, Role.ADMIN})
class PressKitView extends Main implements BeforeEnterObserver {

    private final PressKits kits;
    private final CurrentUser user;
    private final Div list = new Div();

    PressKitView(PressKits kits, CurrentUser user) {
        this.kits = kits;
        this.user = user;
        addClassNames("view");
        list.addClassName("card-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = Optional.ofNullable(user.require().office());
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("office")
                .flatMap(Jurisdiction::find);
        removeAll();
        add(new Toolbar("Press kits"));
        if (own.isEmpty()) {
            add(choice(asked.orElse(null)));
        }
        own.or(() -> asked).ifPresent(this::show);
    }

    private ComboBox<Jurisdiction> choice(@Nullable Jurisdiction asked) {
        var office = new ComboBox<Jurisdiction>("Office");
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        office.setValue(asked);
        office.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                DeliveryPaths.KITS,
                                QueryParameters.simple(
                                        Map.of("office", change.getValue().usps())));
            }
        });
        return office;
    }

    private void show(Jurisdiction office) {
        list.removeAll();
        var known = kits.of(office);
        known.forEach(kit -> list.add(card(kit)));
        if (known.isEmpty()) {
            list.add(new EmptyState("No letter that this office signed was sent yet. Kits appear here when one is."));
        }
        add(list);
    }

    private Component card(PressKit kit) {
        var card = new Div(new H2(kit.subject()));
        card.addClassName("card");
        var content = kit.content();
        var unlocks = kit.unlocksAt();
        if (content == null || unlocks != null) {
            card.add(
                    new StatusBadge("Under embargo", Tone.ATTENTION),
                    new Paragraph(unlocks == null ? "" : "Unlocks " + ViewerTime.moment(unlocks) + "."));
            return card;
        }
        card.add(
                new Paragraph(kit.office().displayName() + " " + content.phrase() + "."),
                new Paragraph(content.count() + "."),
                new Paragraph("To " + String.join("; ", content.recipients()) + "."));
        if (content.hasFile()) {
            card.add(new PdfLink(
                    "letter-" + kit.letter().value(),
                    () -> kits.file(kit.letter(), kit.office()).orElseThrow()));
        }
        return card;
    }
}
