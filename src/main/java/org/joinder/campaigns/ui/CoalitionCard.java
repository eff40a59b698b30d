package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.Coalition;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;

/** Who joined a letter: the 56 as tiles, and the same in a table beside them. The letter that was chosen stays chosen. */
class CoalitionCard extends Composite<Section> {

    /** A letter to choose, by what it is called here. */
    record Choice(LetterId letter, String label) {

        static Choice of(Coalition coalition) {
            return new Choice(coalition.letter(), CoalitionCard.label(coalition));
        }
    }

    private final Select<Choice> letter = new Select<>();
    private final Paragraph count = new Paragraph();
    private final CoalitionPicture picture = new CoalitionPicture();
    private List<Choice> choices = List.of();
    private boolean showing;

    /** Whoever chooses another letter has the board read anew, so that no coalition needs to be kept. */
    CoalitionCard(Runnable refresh) {
        letter.setLabel("Letter");
        letter.setItemLabelGenerator(Choice::label);
        letter.setWidthFull();
        letter.addValueChangeListener(_ -> {
            if (!showing) {
                refresh.run();
            }
        });
        count.addClassName("coalition-count");
        Card.frame(getContent(), "coalition", "Coalition", letter, count, picture);
    }

    void show(CampaignBoard board) {
        var chosen = chosen(board);
        offer(
                board.coalitions().stream().map(Choice::of).toList(),
                chosen.map(Choice::of).orElse(null));
        picture.setVisible(chosen.isPresent());
        count.setText(
                chosen.map(one -> label(one) + ": " + one.countSentence()).orElse("Add a letter to see who joined."));
        chosen.ifPresent(picture::show);
    }

    private Optional<Coalition> chosen(CampaignBoard board) {
        var before = letter.getValue();
        return board.coalitions().stream()
                .filter(each -> before != null && each.letter().equals(before.letter()))
                .findFirst()
                .or(board::firstCoalition);
    }

    private void offer(List<Choice> wanted, @Nullable Choice chosen) {
        showing = true;
        if (!wanted.equals(choices)) {
            choices = wanted;
            letter.setItems(wanted);
            letter.setVisible(wanted.size() > 1);
        }
        letter.setValue(chosen);
        showing = false;
    }

    private static String label(Coalition coalition) {
        return coalition.date() == null
                ? coalition.subject()
                : coalition.subject() + ", " + Words.day(coalition.date());
    }
}
