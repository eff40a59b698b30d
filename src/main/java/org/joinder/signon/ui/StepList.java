package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import org.joinder.signon.RoundDetail;
import org.joinder.signon.RoundStep;

/** What was done with the round so far, and why. */
class StepList extends Composite<Section> {

    StepList(RoundDetail detail) {
        var steps = new OrderedList();
        detail.steps().forEach(step -> steps.add(new ListItem(words(detail, step))));
        getContent().add(new H2("Steps of the round"), steps);
    }

    private static String words(RoundDetail detail, RoundStep step) {
        var zone = detail.round().zone();
        String done = step.kind().done();
        return Words.moment(step.at(), zone) + ": " + done + (step.by().isEmpty() ? "" : " by " + step.by())
                + ", deadline " + Words.moment(step.deadline(), zone) + ". " + step.reason();
    }
}
