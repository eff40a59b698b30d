package org.joinder.myoffice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.myoffice.MyOfficePaths;
import org.joinder.myoffice.OfficeBoards;
import org.joinder.myoffice.OfficeCalendars;
import org.joinder.security.CurrentUser;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.Live;
import org.joinder.shell.Toolbar;
import org.joinder.signon.SignOnPaths;

/** An office's own board: what to answer, what it signed and with whom, where its campaigns stand, and its dates. */
@Route(MyOfficePaths.BOARD)
@StyleSheet("board.css")
@PageTitle("My office · Joinder")
@Menu(title = "My office", order = 5, icon = "vaadin:institution")
@RolesAllowed(Role.OFFICE)
class MyOfficeView extends Main {

    private final OfficeBoards boards;
    private final Lines requests = new Lines(
            "requests",
            "Requests to answer",
            "No letter is open for signatures. When one is sent around, it stands here with its deadline.");
    private final Lines signed =
            new Lines("signed", "What we signed", "No letter on record carries this office's signature yet.");
    private final Lines partners =
            new Lines("partners", "With whom", "Once a letter is signed, the offices that signed it too stand here.");
    private final Lines campaigns = new Lines(
            "campaigns",
            "Our campaigns and their bills",
            "No public campaign gathers a letter that this office signed.");
    private final Lines dates = new Lines("dates", "Our dates", "No date is ahead.");

    MyOfficeView(CurrentUser user, OfficeBoards boards, OfficeCalendars calendars, Live live) {
        this.boards = boards;
        addClassNames("view", "board");
        var office = user.require().office();
        if (office == null) {
            add(
                    new Toolbar("My office"),
                    new EmptyState("This account is not bound to an office. Ask your administrator to set it."));
            return;
        }
        add(
                new Toolbar(office.displayName()),
                requests,
                dates,
                campaigns,
                signed,
                partners,
                new CalendarCard(calendars));
        show(office);
        live.follow(this, CampaignPaths.TOPIC, () -> show(office));
        live.follow(this, SignOnPaths.ALL_ROUNDS, () -> show(office));
    }

    private void show(Jurisdiction office) {
        var board = boards.read(office);
        requests.show(board.requests().stream().map(OfficeLines::request).toList());
        signed.show(board.signed().stream().map(OfficeLines::signed).toList());
        partners.show(board.partners().stream().map(OfficeLines::partner).toList());
        campaigns.show(board.campaigns().stream().map(OfficeLines::campaign).toList());
        dates.show(board.dates().stream().map(OfficeLines::date).toList());
    }
}
