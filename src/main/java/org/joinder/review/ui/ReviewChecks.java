package org.joinder.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.regex.Pattern;
import org.joinder.extraction.Check;
import org.joinder.review.CoalitionTally;
import org.joinder.review.Finding;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;

/** What claims, list and issuer say of each other, as sentences: as the findings stand, and as the text was read. */
class ReviewChecks extends Composite<UnorderedList> {

    // The tally of the findings says these, and follows what a person decides.
    private static final Pattern COUNTS = Pattern.compile("(others|total)-(agrees?|differs?)");

    ReviewChecks() {
        getContent().addClassName("review-checks");
        getContent().getElement().setAttribute("aria-label", "Checks");
    }

    void show(List<Check> ofText, List<Finding> findings) {
        getContent().removeAll();
        CoalitionTally.of(findings).lines().forEach(line -> add(line.agrees(), line.sentence()));
        ofText.stream()
                .filter(check -> !COUNTS.matcher(check.code()).matches())
                .forEach(check -> add(false, Words.sentence(check.message())));
        getContent().setVisible(getContent().getElement().getChildCount() > 0);
    }

    private void add(boolean fine, String sentence) {
        StatusBadge badge = fine ? new StatusBadge("fine", Tone.GOOD) : new StatusBadge("look", Tone.ATTENTION);
        getContent().add(new ListItem(badge, new Span(sentence)));
    }
}
