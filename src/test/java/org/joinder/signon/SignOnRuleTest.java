package org.joinder.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.base.Jurisdiction.COLORADO;
import static org.joinder.base.Jurisdiction.NEBRASKA;
import static org.joinder.base.Jurisdiction.UTAH;
import static org.joinder.base.Jurisdiction.VERMONT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.signon.SignOnRule.Facts;
import org.joinder.signon.SignOnRule.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignOnRuleTest {

    private static final SignOnRules ASSOCIATION = new SignOnRules(
            "National association", 2, true, 10, 36, "Its letterhead", "A communication", false, List.of());
    private static final SignOnRules NONE =
            new SignOnRules("None", 0, false, 0, 0, "Our paper", "Our paper", false, List.of());
    private static final List<Party> LEADS = List.of(new Party(VERMONT, "Democratic"), new Party(UTAH, "Republican"));

    @Test
    void saysHowFarARoundIs() {
        var progress = SignOnRule.judge(facts(ASSOCIATION, LEADS, signers(31, "Democratic", "Republican")));

        assertThat(progress.sentence()).isEqualTo("31 of 36, 4 business days left, both parties");
        assertThat(progress.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.words()).isEqualTo("36 signatures");
            assertThat(missing.detail()).isEqualTo("5 more needed");
        });
        assertThat(progress.goesOutAs()).isEqualTo("A communication");
    }

    @Test
    void givesTheLetterheadFromTheThresholdOn() {
        assertThat(SignOnRule.judge(facts(ASSOCIATION, LEADS, signers(35, "Democratic")))
                        .goesOutAs())
                .isEqualTo("A communication");
        assertThat(SignOnRule.judge(facts(ASSOCIATION, LEADS, signers(36, "Democratic")))
                        .goesOutAs())
                .isEqualTo("Its letterhead");
    }

    @Test
    void asksForLeadOfficesOfDifferentParties() {
        var oneParty = List.of(new Party(VERMONT, "Democratic"), new Party(COLORADO, "Democratic"));
        assertThat(details(oneParty)).contains("one party so far");

        var unknown = List.of(new Party(VERMONT, "Democratic"), new Party(NEBRASKA, null));
        assertThat(details(unknown)).contains("party not recorded: Nebraska");
        assertThat(details(LEADS)).containsExactly("4 more needed");
        assertThat(details(LEADS.subList(0, 1))).contains("1 named");
    }

    @Test
    void asksForTenBusinessDaysOfCirculation() {
        var shortOne = new Facts(
                ASSOCIATION,
                36,
                LocalDate.of(2026, 11, 25),
                LocalDate.of(2026, 12, 9),
                LocalDate.of(2026, 11, 25),
                false,
                LEADS,
                signers(40, "Democratic"),
                0);

        assertThat(SignOnRule.judge(shortOne).missing())
                .extracting(Progress.Requirement::detail)
                .containsExactly("9 from opening to deadline");
    }

    @Test
    void saysOfPartiesOnlyWhatIsKnown() {
        assertThat(parties(signers(3, "Democratic"))).isEqualTo(Progress.Parties.NOT_BOTH);
        assertThat(parties(signers(3, "Democratic", null))).isEqualTo(Progress.Parties.UNKNOWN);
        assertThat(parties(signers(3, "Democratic", null, "Republican"))).isEqualTo(Progress.Parties.BOTH);
    }

    @Test
    void asksNothingWhereThereAreNoRules() {
        var progress = SignOnRule.judge(facts(NONE, List.of(), List.of()));

        assertThat(progress.requirements()).isEmpty();
        assertThat(progress.goesOutAs()).isEqualTo("Our paper");
        assertThat(progress.sentence()).isEqualTo("0 of 36, 4 business days left");
    }

    private static List<String> details(List<Party> leads) {
        return SignOnRule.judge(facts(ASSOCIATION, leads, signers(32, "Democratic"))).missing().stream()
                .map(Progress.Requirement::detail)
                .toList();
    }

    private static Progress.Parties parties(List<Party> signers) {
        return SignOnRule.judge(facts(ASSOCIATION, LEADS, signers)).parties();
    }

    /** Opened on Friday June 14, 2013, until Monday July 8; looked at on July 1, with the Fourth still to come. */
    private static Facts facts(SignOnRules rules, List<Party> leads, List<Party> signers) {
        return new Facts(
                rules,
                36,
                LocalDate.of(2013, 6, 14),
                LocalDate.of(2013, 7, 8),
                LocalDate.of(2013, 7, 1),
                false,
                leads,
                signers,
                0);
    }

    private static List<Party> signers(int count, @Nullable String... parties) {
        var offices = Arrays.stream(Jurisdiction.values()).limit(count).toList();
        return Stream.iterate(0, index -> index < count, index -> index + 1)
                .map(index -> new Party(offices.get(index), parties[index % parties.length]))
                .toList();
    }
}
