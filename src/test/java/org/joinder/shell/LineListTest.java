package org.joinder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.joinder.shell.StatusBadge.Tone;
import org.junit.jupiter.api.Test;

class LineListTest {

    private static final Line LINE = Line.of("1")
            .link("/letters/1", "A letter")
            .text(" “as sent” ")
            .badge("Open", Tone.ACTIVE)
            .action("remove", "Remove", "Remove A letter");

    private final LineList list = new LineList("lines");
    private final List<String> done = new ArrayList<>();

    @Test
    void isOneElementHoweverManyLines() {
        list.show(List.of(LINE, Line.of("2").text("Another")));

        assertThat(list.getElement().getChildCount()).isZero();
        assertThat(list.lines()).extracting(Line::key).containsExactly("1", "2");
        assertThat(list.lines().getFirst()).isEqualTo(LINE);
    }

    @Test
    void doesWhatALineOffersAndNothingElse() {
        list.onAction((key, name) -> done.add(key + " " + name));
        list.show(List.of(LINE));
        list.act("1", "remove");
        list.act("1", "publish");
        list.act("2", "remove");

        assertThat(done).containsExactly("1 remove");
    }

    @Test
    void whoSeesNoLinesPressesNothing() {
        list.onAction((key, name) -> done.add(key));
        list.show(List.of(LINE));
        list.setVisible(false);
        list.act("1", "remove");

        assertThat(done).isEmpty();
    }

    @Test
    void theSameLinesAreOneTextForAllWhoSeeThem() {
        var other = new LineList("lines");
        list.show(List.of(LINE));
        other.show(List.of(LINE));

        assertThat(list.getElement().getProperty("lines"))
                .isSameAs(other.getElement().getProperty("lines"));
    }

    @Test
    void ofTwoLinesWithOneKeyTheFirstIsShown() {
        list.show(List.of(LINE, Line.of("1").text("again")));

        assertThat(list.lines()).containsExactly(LINE);
    }
}
