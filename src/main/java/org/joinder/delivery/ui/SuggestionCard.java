package org.joinder.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.joinder.delivery.DeliveryService;
import org.joinder.delivery.FollowUpSuggestion;
import org.joinder.delivery.FollowUpSuggestions;
import org.joinder.letters.LetterId;
import org.joinder.shell.Saving;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;

/** What recipients may have done, found in imported cosponsors and votes, for a person to confirm or to refuse. */
class SuggestionCard extends Composite<Section> {

    private final LetterId letter;
    private final DeliveryService delivery;
    private final FollowUpSuggestions suggestions;
    private final Runnable recorded;
    private final UnorderedList list = new UnorderedList();

    SuggestionCard(LetterId letter, DeliveryService delivery, FollowUpSuggestions suggestions, Runnable recorded) {
        this.letter = letter;
        this.delivery = delivery;
        this.suggestions = suggestions;
        this.recorded = recorded;
        list.addClassName("cards");
        getContent()
                .add(
                        new H3("Found in imported bills and votes"),
                        new Paragraph("By name, on bills of the letter's campaigns that would do what it asks, from its"
                                + " day on. Nothing counts until you confirm that the member is the recipient."),
                        list);
        show();
    }

    private void show() {
        var found = suggestions.of(letter);
        list.removeAll();
        found.forEach(each -> list.add(new ListItem(card(each))));
        setVisible(!found.isEmpty());
    }

    private Div card(FollowUpSuggestion each) {
        var done = each.followUp();
        var who = each.member() + " as " + done.recipient();
        var confirm = new Button("Confirm", _ -> confirm(each));
        confirm.setAriaLabel("Confirm: " + who + ", " + done.note());
        var wrong = new Button("Somebody else", _ -> {
            suggestions.notThem(letter, each);
            show();
        });
        wrong.setAriaLabel(done.recipient() + " is somebody else than " + each.member());
        var buttons = new Div(confirm, wrong);
        buttons.addClassName("button-row");
        var card = new Div(
                new StatusBadge(
                        each.sure() ? "Same name" : "Same surname only", each.sure() ? Tone.GOOD : Tone.ATTENTION),
                new Paragraph(
                        new Span(ViewerTime.day(done.on()) + ", " + each.member() + ": " + done.note()),
                        new Span(" The letter went to " + done.recipient() + ".")),
                buttons);
        card.addClassName("card");
        return card;
    }

    private void confirm(FollowUpSuggestion each) {
        Saving.tried(() -> delivery.record(letter, each.followUp()), "Recorded.");
        show();
        recorded.run();
    }
}
