package org.joinder.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinder.delivery.MemberName.Likeness;
import org.joinder.legislation.BillId;
import org.joinder.letters.Recipient;
import org.joinder.letters.RecipientRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionRuleTest {

    private static final LocalDate SENT = LocalDate.of(2017, 8, 16);
    private static final BillId BILL = BillId.of("us/115/s1693");
    private static final Recipient WICKER = new Recipient("Roger Wicker", RecipientRole.CHAIR, "Senate Subcommittee");
    private static final SuggestionRule.Known NOTHING = new SuggestionRule.Known(List.of(), Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Roger Wicker | Sen. Wicker, Roger F. [R-MS] | SAME",
                "Roger Wicker | Roger Wicker | SAME",
                "The Honorable Rob Portman | Portman, Robert | SAME",
                "Raúl Grijalva | Rep. Grijalva, Raul M. [D-AZ-3] | SAME",
                "Michael Doyle | Rep. Doyle, Michael F., Jr. [D-PA-14] | SAME",
                "Jay Rockefeller | Sen. Rockefeller, John D., IV [D-WV] | SURNAME",
                "Chris Van Hollen | Sen. Van Hollen, Chris [D-MD] | SAME",
                "Brian Schatz | Schatz | SURNAME",
                "Roger Wicker | Sen. Wick, Roger [R-MS] | NONE",
                "Committee on Maps | Sen. Wicker, Roger F. [R-MS] | NONE"
            })
    void comparesNamesAsLettersAndBillsWriteThem(String letter, String bill, Likeness expected) {
        assertThat(MemberName.of(letter).to(MemberName.of(bill))).isEqualTo(expected);
    }

    @Test
    void suggestsWhatTheSameNameDidFromTheLettersDayOn() {
        assertThat(suggested(WICKER, NOTHING, deed("W1", "Sen. Wicker, Roger F. [R-MS]", "Senate", SENT)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.sure()).isTrue();
                    assertThat(each.followUp().recipient()).isEqualTo("Roger Wicker");
                    assertThat(each.followUp().memberId()).isEqualTo("W1");
                });
        assertThat(suggested(WICKER, NOTHING, deed("W1", "Wicker, Roger", "Senate", SENT.minusDays(1))))
                .as("before the letter")
                .isEmpty();
    }

    @Test
    void takesASurnameAloneOnlyInTheChamberThatTheLetterNames() {
        assertThat(suggested(WICKER, NOTHING, deed("W1", "Wicker", "Senate", SENT)))
                .extracting(FollowUpSuggestion::sure)
                .containsExactly(false);
        assertThat(suggested(WICKER, NOTHING, deed("W1", "Wicker", "House", SENT)))
                .isEmpty();
    }

    @Test
    void followsTheMemberWhoWasConfirmedAndNobodyElse() {
        var confirmed = new FollowUp("Roger Wicker", FollowUp.Kind.REPLIED, SENT, "", "x", null, "W1");
        var known = new SuggestionRule.Known(List.of(confirmed), Map.of());
        assertThat(suggested(
                        WICKER, known, deed("W1", "Mr. W", "House", SENT), deed("W2", "Wicker, Roger", "Senate", SENT)))
                .extracting(each -> each.followUp().memberId())
                .containsExactly("W1");
    }

    @Test
    void leavesOutWhatIsRecordedAndWhomSomebodySaidItIsNot() {
        var deed = deed("W1", "Wicker, Roger", "Senate", SENT);
        var recorded = FollowUp.seen("Roger Wicker", FollowUp.Kind.COSPONSORED, SENT, "by hand", "Congress.gov");
        assertThat(suggested(WICKER, new SuggestionRule.Known(List.of(recorded), Map.of()), deed))
                .isEmpty();
        assertThat(suggested(WICKER, new SuggestionRule.Known(List.of(), Map.of("Roger Wicker", Set.of("W1"))), deed))
                .isEmpty();
    }

    private static List<FollowUpSuggestion> suggested(Recipient recipient, SuggestionRule.Known known, Deed... deeds) {
        return SuggestionRule.of(List.of(recipient), SENT, List.of(deeds), known);
    }

    private static Deed deed(String id, String name, String chamber, LocalDate on) {
        return new Deed(id, name, "MS", chamber, BILL, FollowUp.Kind.COSPONSORED, on, "Cosponsored S. 1693.");
    }
}
