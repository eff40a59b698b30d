package org.joinder.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.base.Redline.Change.INSERTED;
import static org.joinder.base.Redline.Change.KEPT;
import static org.joinder.base.Redline.Change.STRUCK;

import java.util.stream.Collectors;
import org.joinder.base.Redline.Piece;
import org.junit.jupiter.api.Test;

class RedlineTest {

    @Test
    void showsAnInsertion() {
        assertThat(Redline.between("any Federal law", "any Federal or State law")
                        .pieces())
                .containsExactly(
                        new Piece(KEPT, "any Federal "), new Piece(INSERTED, "or State "), new Piece(KEPT, "law"));
    }

    @Test
    void showsAReplacement() {
        assertThat(Redline.between("ten days", "twenty days").pieces())
                .containsExactly(new Piece(STRUCK, "ten"), new Piece(INSERTED, "twenty"), new Piece(KEPT, " days"));
    }

    @Test
    void setsPunctuationApartFromWords() {
        assertThat(Redline.between("Federal law.", "Federal, State, or local law.")
                        .pieces())
                .containsExactly(
                        new Piece(KEPT, "Federal"), new Piece(INSERTED, ", State, or local"), new Piece(KEPT, " law."));
    }

    @Test
    void takesNoLineBreakForAChange() {
        assertThat(Redline.between("one two\n   three", " one two three ").changesNothing())
                .isTrue();
    }

    @Test
    void losesNoWordOfEither() {
        var law = "(a) No person shall—(1) sell; or (2) buy.";
        var asked = "(a) No person may—(1) sell; (2) buy; or (3) lend.";
        var pieces = Redline.between(law, asked).pieces();

        assertThat(pieces.stream()
                        .filter(piece -> piece.change() != INSERTED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(law);
        assertThat(pieces.stream()
                        .filter(piece -> piece.change() != STRUCK)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(asked);
    }
}
