package org.joinder.signdoor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.messages.MessagePaths;
import org.joinder.security.Role;
import org.joinder.shell.Live;
import org.joinder.shell.Notifications;
import org.joinder.shell.PathLink;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.joinder.signdoor.Circulation;
import org.joinder.signdoor.CirculationBoard;
import org.joinder.signdoor.CirculationRow;
import org.joinder.signdoor.Contact;
import org.joinder.signdoor.ContactService;
import org.joinder.signdoor.SignDoorPaths;
import org.joinder.signon.RoundDetail;
import org.joinder.signon.RoundService;
import org.joinder.signon.SignOnPaths;

/** What was written to each office about a letter, and the next message; changes of others are seen at once. */
@Route(SignDoorPaths.CIRCULATION)
@PageTitle("Messages to offices")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class CirculationView extends Main implements BeforeEnterObserver {

    private final LetterService letters;
    private final RoundService rounds;
    private final CirculationBoard board;
    private final Circulation circulation;
    private final ContactService contacts;
    private final Live live;
    private final Paragraph standing = new Paragraph();
    private final ReminderSwitch reminders;
    private final Button remind = new Button("Remind", click -> remind());
    private final Grid<CirculationRow> grid = new Grid<>();
    private LetterId letter = new LetterId(0);

    CirculationView(
            LetterService letters,
            RoundService rounds,
            CirculationBoard board,
            Circulation circulation,
            ContactService contacts,
            Live live,
            Clock clock) {
        this.letters = letters;
        this.rounds = rounds;
        this.board = board;
        this.circulation = circulation;
        this.contacts = contacts;
        this.live = live;
        reminders = new ReminderSwitch(rounds, clock, this::show);
        addClassNames("view");
        columns();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LetterDetail found = event.getRouteParameters()
                .get("id")
                .filter(text -> text.length() < 19)
                .flatMap(text -> letters.find(new LetterId(Long.parseLong(text))))
                .orElseThrow(() -> new NotFoundException("There is no such letter."));
        letter = found.id();
        removeAll();
        standing.getElement().setAttribute("role", "status");
        add(
                new Toolbar("Messages to offices", new PathLink(LetterPaths.one(letter), found.subject())),
                standing,
                actions(),
                reminders,
                grid);
        live.follow(this, SignDoorPaths.topic(letter.value()), this::show);
        rounds.latest(letter).ifPresent(round -> live.follow(this, SignOnPaths.topic(round.id()), this::show));
        show();
    }

    private Div actions() {
        var row = new Div(remind, new PathLink(MessagePaths.LIST, "Delivery log"));
        row.addClassNames("button-row", "centred");
        return row;
    }

    private void show() {
        Optional<RoundDetail> round =
                rounds.latest(letter).filter(each -> each.round().status().isRunning());
        var unanswered = round.map(circulation::unanswered);
        var rows = board.of(letter);
        long reachable = rows.stream().filter(row -> !row.contacts().isEmpty()).count();
        standing.setText(round.map(each -> each.progress().sentence() + ". ").orElse("No round is running. ")
                + reachable + " of 56 offices have a contact.");
        reminders.show(round.map(RoundDetail::round).orElse(null));
        remind.setVisible(unanswered.isPresent());
        unanswered.ifPresent(each -> remind.setText("Remind the " + each.size() + " that have not answered"));
        grid.setItems(rows);
    }

    private void columns() {
        grid.getElement().setAttribute("aria-label", "Offices");
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::opener)
                .setKey("office")
                .setHeader("Office")
                .setWidth("14rem")
                .setFlexGrow(0);
        grid.addColumn(CirculationRow::answer).setHeader("Answer").setWidth("10rem");
        grid.addColumn(CirculationView::contacts)
                .setHeader("Contacts")
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(CirculationView::latest)
                .setHeader("Last message")
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(CirculationView::links).setHeader("Link").setWidth("12rem");
    }

    private Button opener(CirculationRow row) {
        var open = new Button(row.office().displayName(), click -> open(row));
        open.addThemeName("tertiary");
        open.setAriaLabel("Contacts and links of " + row.office().displayName());
        return open;
    }

    private void open(CirculationRow row) {
        new OfficeDialog(letter, row, contacts, circulation, this::show).open();
    }

    private void remind() {
        Saving.attempt(() -> circulation.remind(letter))
                .ifPresent(posted -> Notifications.saved(
                        posted == 1 ? "1 reminder is on its way." : posted + " reminders are on their way."));
        show();
    }

    private static String contacts(CirculationRow row) {
        return row.contacts().isEmpty()
                ? "None yet"
                : row.contacts().stream().map(Contact::address).collect(Collectors.joining(", "));
    }

    private static String latest(CirculationRow row) {
        var message = row.latest();
        return message == null ? "–" : message.kind() + ": " + message.state().words();
    }

    private static String links(CirculationRow row) {
        return row.links().isEmpty() ? "–" : OfficeDialog.standing(row.links().getFirst());
    }
}
