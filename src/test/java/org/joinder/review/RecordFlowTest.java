package org.joinder.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfContact;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfPerson;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.releases.PressContact;
import org.joinder.releases.ReleaseDraft;
import org.joinder.releases.ReleaseKind;
import org.junit.jupiter.api.Test;

class RecordFlowTest {

    private static final ReleaseDraft EMPTY = ReleaseDraft.EMPTY;

    @Test
    void confirmedFieldsFillTheRecord() {
        assertThat(after(new OfField(Field.HEADLINE, "Reyes acts")).headline()).isEqualTo("Reyes acts");
        assertThat(after(new OfField(Field.DATE, "2021-05-04")).releaseDate()).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(after(new OfField(Field.KIND, "letter")).kind()).isEqualTo(ReleaseKind.LETTER);
        assertThat(after(new OfOffice("NM", OfficePart.ISSUER)).office()).isEqualTo(Jurisdiction.NEW_MEXICO);
        assertThat(after(new OfPerson("Ana Reyes")).attorneyGeneral()).isEqualTo("Ana Reyes");
        assertThat(after(new OfContact("Lee Park", null, null)).contacts())
                .containsExactly(new PressContact("Lee Park", null, null));
    }

    @Test
    void whatIsNoFieldLeavesTheRecordAlone() {
        assertThat(after(new OfOffice("TX", OfficePart.SIGNER))).isEqualTo(EMPTY);
        assertThat(after(new Target.OfBill(null, "US", "S. 1"))).isEqualTo(EMPTY);
    }

    @Test
    void takingBackEmptiesTheField() {
        OfField headline = new OfField(Field.HEADLINE, "Reyes acts");
        OfContact contact = new OfContact("Lee Park", null, null);
        assertThat(RecordFlow.takenBack(after(headline), headline)).isEqualTo(EMPTY);
        assertThat(RecordFlow.takenBack(after(contact), contact)).isEqualTo(EMPTY);
    }

    @Test
    void takingBackKeepsWhatAPersonTypedSince() {
        ReleaseDraft typed = EMPTY.withHeadline("Typed by hand");
        assertThat(RecordFlow.takenBack(typed, new OfField(Field.HEADLINE, "Reyes acts")))
                .isEqualTo(typed);
    }

    @Test
    void refusesAValueThatIsNoDate() {
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> after(new OfField(Field.DATE, "May 4")))
                .withMessage("“May 4” is not a date; write it as 2017-08-16.");
    }

    private static ReleaseDraft after(Target target) {
        return RecordFlow.confirmed(EMPTY, target);
    }
}
