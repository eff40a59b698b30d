package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.Coalition;
import org.jspecify.annotations.Nullable;

/** Who joined a letter: the 56 as tiles, and the same in a table beside them. The letter that was chosen stays chosen. */
class CoalitionCard extends Composite<Section> {

    private final Select<Coalition> letter = new Select<>();
    private final Paragraph count = new Paragraph();
    private final CoalitionPicture picture = new CoalitionPicture();
    private List<Coalition> coalitions = List.of();
    private boolean showing;

    CoalitionCard() {
        letter.setLabel("Letter");
        letter.setItemLabelGenerator(CoalitionCard::label);
        letter.setWidthFull();
        letter.addValueChangeListener(change -> {
            if (!showing) {
                show(change.getValue());
            }
        });
        count.addClassName("coalition-count");
        Card.frame(getContent(), "coalition", "Coalition", letter, count, picture);
    }

    void show(CampaignBoard board) {
        if (!board.coalitions().equals(coalitions) || coalitions.isEmpty()) {
            var before = letter.getValue();
            coalitions = board.coalitions();
            var chosen = coalitions.stream()
                    .filter(each -> before != null && each.letter().equals(before.letter()))
                    .findFirst()
                    .or(board::firstCoalition)
                    .orElse(null);
            showing = true;
            letter.setItems(coalitions);
            letter.setValue(chosen);
            showing = false;
            letter.setVisible(coalitions.size() > 1);
            show(chosen);
        }
    }

    private void show(@Nullable Coalition coalition) {
        picture.setVisible(coalition != null);
        count.setText(
                coalition == null
                        ? "Add a letter to see who joined."
                        : label(coalition) + ": " + coalition.countSentence());
        if (coalition != null) {
            picture.show(coalition);
        }
    }

    private static String label(Coalition coalition) {
        return coalition.date() == null
                ? coalition.subject()
                : coalition.subject() + ", " + Words.day(coalition.date());
    }
}
