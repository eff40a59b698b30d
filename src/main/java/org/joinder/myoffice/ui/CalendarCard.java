package org.joinder.myoffice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.joinder.myoffice.MyOfficePaths;
import org.joinder.myoffice.OfficeCalendars;
import org.joinder.shell.Notifications;
import org.joinder.shell.ViewerTime;

/** The private address under which a calendar program follows the office's dates. It is shown once. */
class CalendarCard extends Composite<Section> {

    private final OfficeCalendars calendars;
    private final Paragraph state = new Paragraph();
    private final TextField address = new TextField("Private address");
    private final Button make = new Button("Make an address", _ -> make());
    private final Button end = new Button("End the address", _ -> end());

    CalendarCard(OfficeCalendars calendars) {
        this.calendars = calendars;
        address.setReadOnly(true);
        address.setVisible(false);
        address.setWidthFull();
        address.setHelperText(
                "Copy it into your calendar program now; it is not shown again. Whoever has it can read your dates.");
        var buttons = new Div(make, end);
        buttons.addClassName("button-row");
        var heading = new H2("Dates in your calendar");
        heading.setId("calendar-title");
        getContent().setId("calendar");
        getContent().addClassName("board-card");
        getContent().getElement().setAttribute("aria-labelledby", "calendar-title");
        getContent().add(heading, state, address, buttons);
        show();
    }

    private void show() {
        var since = calendars.since();
        state.setText(since.map(at -> "A calendar program can follow your dates under the address made on "
                        + ViewerTime.moment(at) + ". A new one ends it.")
                .orElse("A calendar program can follow your dates under one private address. None is made yet."));
        make.setText(since.isPresent() ? "Make a new address" : "Make an address");
        end.setVisible(since.isPresent());
    }

    private void make() {
        String path = MyOfficePaths.calendar(calendars.renew());
        address.setValue(path);
        address.setVisible(true);
        // The server cannot know under which name it is reached; the browser does.
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(url -> address.setValue(url.getProtocol() + "://" + url.getAuthority() + path));
        show();
    }

    private void end() {
        calendars.revoke();
        address.clear();
        address.setVisible(false);
        show();
        Notifications.saved("The address has ended.");
    }
}
