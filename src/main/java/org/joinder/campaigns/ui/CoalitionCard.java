package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.joinder.campaigns.Coalition;

/** Who joined a letter: the 56 as tiles, and the same in a table beside them. */
class CoalitionCard extends Composite<Section> {

    private final Div shown = new Div();

    CoalitionCard(List<Coalition> coalitions, Coalition first) {
        var letter = new Select<Coalition>();
        letter.setLabel("Letter");
        letter.setItems(coalitions);
        letter.setItemLabelGenerator(CoalitionCard::label);
        letter.setValue(first);
        letter.addValueChangeListener(change -> show(change.getValue()));
        letter.setVisible(coalitions.size() > 1);
        letter.setWidthFull();
        shown.addClassName("coalition");
        getContent().addClassName("board-card");
        getContent().add(new H2("Coalition"), letter, shown);
        show(first);
    }

    private void show(Coalition coalition) {
        shown.removeAll();
        var count = new Paragraph(coalition.countSentence() + ".");
        count.addClassName("coalition-count");
        shown.add(count, new TileMap(coalition), new CoalitionTable(coalition));
    }

    private static String label(Coalition coalition) {
        return coalition.date() == null
                ? coalition.subject()
                : Words.day(coalition.date()) + " · " + coalition.subject();
    }
}
