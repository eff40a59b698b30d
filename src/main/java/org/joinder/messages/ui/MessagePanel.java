package org.joinder.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.joinder.messages.MessageDetail;
import org.joinder.messages.MessageId;
import org.joinder.messages.MessageLog;
import org.joinder.messages.MessageState;
import org.joinder.messages.MessageStep;
import org.joinder.shell.FormMessage;
import org.joinder.shell.PathLink;
import org.joinder.shell.Saving;
import org.joinder.shell.ViewerTime;

/** One message: what it says, every step it took, and what a person may decide. */
class MessagePanel extends Composite<Div> {

    private final MessageDetail message;
    private final MessageLog log;
    private final Runnable changed;
    private final FormMessage refusal = new FormMessage();

    MessagePanel(MessageDetail message, MessageLog log, Runnable close, Runnable changed) {
        this.message = message;
        this.log = log;
        this.changed = changed;
        var row = message.row();
        getContent().addClassNames("detail");
        getContent()
                .add(
                        new Button("Close", click -> close.run()),
                        new H2(row.subject()),
                        MessageWords.badge(row.state()),
                        refusal,
                        new Paragraph(row.kind() + " to " + row.toName() + " <" + row.toAddress() + ">"),
                        new PathLink(row.about(), "What it is about"),
                        decisions(row.state()),
                        new H3("Text"),
                        text(),
                        new H3("Steps"),
                        steps());
    }

    private Component decisions(MessageState state) {
        var row = new Div();
        row.addClassName("button-row");
        MessageId id = message.row().id();
        switch (state) {
            case WAITING ->
                row.add(new Button("Cancel this message", click -> decide(() -> log.cancel(id), "Cancelled.")));
            case REFUSED ->
                row.add(new Button("Send again", click -> decide(() -> log.sendAgain(id), "It waits to be sent.")));
            case UNKNOWN -> {
                row.add(new Paragraph(
                        "Sending began and was never confirmed. Ask the receiver, or decide: sent again, it"
                                + " may arrive twice."));
                row.add(
                        new Button("Count as sent", click -> decide(() -> log.countAsSent(id), "Counted as sent.")),
                        new Button("Send again", click -> decide(() -> log.sendAgain(id), "It waits to be sent.")));
            }
            case KEPT ->
                row.add(
                        new Paragraph(
                                "No mail server is set up. A link in the text is shown whole, so that you can pass it on yourself."));
            case SENDING, SENT, CANCELLED -> row.setVisible(false);
        }
        return row;
    }

    private void decide(Runnable decision, String done) {
        if (Saving.tried(refusal, decision, done)) {
            changed.run();
        }
    }

    private Pre text() {
        var text = new Pre(message.text());
        text.addClassName("message-text");
        text.getElement().setAttribute("tabindex", "0");
        return text;
    }

    private OrderedList steps() {
        var list = new OrderedList();
        message.steps().forEach(step -> list.add(new ListItem(words(step))));
        return list;
    }

    private static String words(MessageStep step) {
        return ViewerTime.moment(step.at()) + ": " + step.state().words() + ". " + step.note() + " (" + step.by() + ")";
    }
}
