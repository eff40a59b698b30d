package org.joinder.legislation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.joinder.legislation.StateTags;
import org.joinder.legislation.TagDecision;
import org.joinder.legislation.TagProposal;
import org.joinder.legislation.TagSubject;
import org.joinder.shell.Saving;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;

/** What the text does to the power of states: what the rule proposes, with its clause, and what people decided. */
class StateTagCard extends Composite<Section> {

    private final TagSubject subject;
    private final StateTags tags;

    StateTagCard(TagSubject subject, StateTags tags) {
        this.subject = subject;
        this.tags = tags;
        getContent().addClassName("law-card");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H2("Power of the states"));
        List<TagDecision> decided = tags.decisions(subject);
        List<TagProposal> proposed = tags.proposals(subject);
        if (decided.isEmpty() && proposed.isEmpty()) {
            getContent().add(new Paragraph("No text is loaded, so nothing can be said of it yet."));
            return;
        }
        UnorderedList list = new UnorderedList();
        decided.forEach(each -> list.add(item(each)));
        proposed.forEach(each -> list.add(item(each)));
        Button add = new Button("Add a tag", _ -> new StateTagDialog(this::add).open());
        getContent().add(list, add);
    }

    private ListItem item(TagDecision decision) {
        StatusBadge badge = decision.confirmed()
                ? new StatusBadge("Confirmed", Tone.GOOD)
                : new StatusBadge("Rejected", Tone.NEUTRAL);
        ListItem item = new ListItem(new Span(decision.tag().words() + " "), badge);
        item.add(quote(decision.quote()));
        item.add(BillStanding.quiet((decision.confirmed() ? "Confirmed by " : "Rejected by ") + decision.decidedBy()
                + ", " + ViewerTime.moment(decision.decidedAt()) + ", on the text " + decision.textSource() + "."));
        return item;
    }

    private ListItem item(TagProposal proposal) {
        ListItem item =
                new ListItem(new Span(proposal.tag().words() + " "), new StatusBadge("Proposed", Tone.ATTENTION));
        item.add(quote(proposal.quote()), BillStanding.quiet(proposal.reason()));
        Button confirm = new Button("Confirm", _ -> decide(proposal, true));
        confirm.setAriaLabel("Confirm: " + proposal.tag().words());
        Button reject = new Button("Reject", _ -> decide(proposal, false));
        reject.setAriaLabel("Reject: " + proposal.tag().words());
        item.add(confirm, new Span(" "), reject);
        return item;
    }

    private static Paragraph quote(String quote) {
        Paragraph paragraph = new Paragraph(quote.isEmpty() ? "" : "“" + quote + "”");
        paragraph.addClassName("law-note");
        paragraph.setVisible(!quote.isEmpty());
        return paragraph;
    }

    private void decide(TagProposal proposal, boolean confirmed) {
        save(() -> tags.decide(subject, proposal, confirmed));
    }

    private boolean add(StateTagDialog.Typed typed) {
        return save(() -> tags.add(subject, typed.tag(), typed.clause()));
    }

    private boolean save(Runnable change) {
        boolean done = Saving.tried(change, "The tag is recorded.");
        if (done) {
            show();
        }
        return done;
    }
}
