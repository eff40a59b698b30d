package org.joinder.signon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterWordings;
import org.joinder.security.CurrentUser;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.Live;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;
import org.joinder.signon.Round;
import org.joinder.signon.RoundService;
import org.joinder.signon.SignOnPaths;
import org.jspecify.annotations.Nullable;

/** What an office is asked to sign now, and what it signed before. */
@Route(SignOnPaths.REQUESTS)
@PageTitle("Requests to sign")
@Menu(title = "Requests to sign", order = 5, icon = "vaadin:pencil")
@RolesAllowed(Role.OFFICE)
@StyleSheet("sign-on.css")
class RequestListView extends Main implements BeforeEnterObserver {

    private final RoundService rounds;
    private final LetterWordings wordings;
    private final LetterService letters;
    private final CurrentUser user;
    private final Div requests = new Div();

    RequestListView(RoundService rounds, LetterWordings wordings, LetterService letters, CurrentUser user, Live live) {
        this.rounds = rounds;
        this.wordings = wordings;
        this.letters = letters;
        this.user = user;
        addClassName("view");
        add(new Toolbar("Requests to sign"), requests);
        live.follow(requests, SignOnPaths.ALL_ROUNDS, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        requests.removeAll();
        var office = user.require().office();
        if (office == null) {
            requests.add(new EmptyState("Your account is bound to no office. Ask an administrator to correct it."));
            return;
        }
        var running = rounds.running();
        if (running.isEmpty()) {
            requests.add(new EmptyState("Nothing waits for an answer. When a letter circulates, it shows here."));
        } else {
            var list = new UnorderedList();
            running.forEach(round -> list.add(request(round, office)));
            requests.add(list);
        }
        requests.add(new H2("Signed by our office"), signed(letters.signedBy(office)));
    }

    private ListItem request(Round round, Jurisdiction office) {
        var detail = rounds.find(round.id()).orElseThrow();
        var item = new ListItem(
                new PathLink(
                        SignOnPaths.request(round.id()),
                        wordings.latest(round.letter()).subject()),
                new Paragraph("Answer by " + Words.deadline(round) + ". "
                        + detail.progress().sentence() + "."),
                Words.answer(detail.of(office)));
        item.addClassName("request");
        return item;
    }

    private static Component signed(List<LetterRow> rows) {
        if (rows.isEmpty()) {
            return new Paragraph("No letter with our signature is recorded.");
        }
        var list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(words(row.date() == null ? null : ViewerTime.day(row.date()), row))));
        return list;
    }

    private static String words(@Nullable String day, LetterRow row) {
        return (day == null ? "" : day + ": ") + row.subject() + " (" + row.signersInWords() + ")";
    }
}
