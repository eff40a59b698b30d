package org.joinder.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.joinder.security.AccountChange;

/** Who changed what on an account, latest first. */
class AccountHistoryList extends Div {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMM d, uuuu, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    AccountHistoryList(List<AccountChange> changes) {
        addClassName("history");
        var list = new OrderedList();
        changes.forEach(change -> list.add(item(change)));
        add(new H3("What changed"), list);
    }

    private static ListItem item(AccountChange change) {
        var when = new Span(TIME.format(change.at()) + " · " + change.by());
        when.addClassName("quiet");
        return new ListItem(new Span(change.what()), when);
    }
}
