package org.joinder.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfBill;
import org.joinder.extraction.Target.OfContact;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfStatute;
import org.joinder.extraction.Target.OfficePart;
import org.junit.jupiter.api.Test;

class TargetWordsTest {

    @Test
    void saysWhatAMentionIsReadAs() {
        assertThat(TargetWords.of(new OfField(Field.DATE, "2021-05-04"))).isEqualTo("May 4, 2021");
        assertThat(TargetWords.of(new OfField(Field.KIND, "amicus"))).isEqualTo("Amicus brief");
        assertThat(TargetWords.of(new OfOffice("GU", OfficePart.SIGNER))).isEqualTo("Guam");
        assertThat(TargetWords.of(new OfContact("Lee Park", null, "lee@example.org")))
                .isEqualTo("Lee Park, lee@example.org");
        assertThat(TargetWords.of(new OfStatute(null, "Some Act", "12 U.S.C. 34")))
                .isEqualTo("Some Act, 12 U.S.C. 34");
    }

    @Test
    void aBillWithoutItsSessionSaysSo() {
        assertThat(TargetWords.of(new OfBill("us/115/s12", "US", "S. 12"))).isEqualTo("S. 12 (115th Congress)");
        assertThat(TargetWords.of(new OfBill(null, "NM", "HB 12"))).isEqualTo("HB 12, New Mexico, session not known");
        assertThat(TargetWords.of(new OfBill(null, null, "S. 12"))).isEqualTo("S. 12, session not known");
    }
}
