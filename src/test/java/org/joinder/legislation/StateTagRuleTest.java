package org.joinder.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTagRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The attorney general of a State may bring a civil action in the name of the State. | ENFORCEMENT
            In any case in which the attorney general of any State has reason to believe that residents are harmed, the State, as parens patriae, may bring an action. | ENFORCEMENT
            This Act may be enforced by a State attorney general. | ENFORCEMENT
            No State or political subdivision of a State may establish or enforce any law that covers the matter. | PREEMPTION
            No cause of action may be brought and no liability may be imposed under any State or local law that is inconsistent with this section. | PREEMPTION
            This Act supersedes any law of any State to the extent that it is inconsistent. | PREEMPTION
            The provisions of this title preempt State law. | PREEMPTION
            Nothing in this section shall be construed to impair any other Federal or State criminal statute. | CRIME_CARVE_OUT
            Nothing in this Act shall be construed to preempt the law of any State. | NEUTRAL
            Nothing in this section shall be construed to prevent any State from enforcing any State law that is consistent. | NEUTRAL
            The Secretary shall report each year. | NEUTRAL
            The Attorney General may bring a civil action. | NEUTRAL
            A State may apply for a grant under this section. | NEUTRAL
            """)
    void proposesFromTheClause(String text, StateTag tag) {
        assertThat(StateTagRule.propose(text)).extracting(TagProposal::tag).containsExactly(tag);
    }

    @Test
    void quotesTheClauseWhereItStands() {
        String text = "Short title. The attorney general of a State may bring an action in a district court. More.";
        TagProposal proposal = StateTagRule.propose(text).getFirst();
        assertThat(proposal.quote()).isEqualTo("attorney general of a State may bring an action in a district court");
        assertThat(text.substring(proposal.span().start(), proposal.span().end()))
                .isEqualTo(proposal.quote());
        assertThat(proposal.reason()).isNotBlank();
    }

    @Test
    void seesACarveOutThroughTheLinesOfAList() {
        String law =
                "Nothing in this section (other than subsection (c)(2)(A)) shall be construed to impair or limit—\n"
                        + "(A) any claim in a civil action; or\n"
                        + "(B) any charge in a criminal prosecution brought under State law if the conduct is a violation.";
        assertThat(StateTagRule.propose(law)).singleElement().satisfies(proposal -> {
            assertThat(proposal.tag()).isEqualTo(StateTag.CRIME_CARVE_OUT);
            assertThat(proposal.quote()).endsWith("if the conduct is a violation");
        });
    }

    @Test
    void proposesEachThatATextSpeaksFor() {
        List<TagProposal> found = StateTagRule.propose("The attorney general of a State may bring an action. "
                + "No State may enforce any other law on the matter.");
        assertThat(found).extracting(TagProposal::tag).containsExactly(StateTag.ENFORCEMENT, StateTag.PREEMPTION);
    }

    @Test
    void hasNothingToQuoteWhereNoClauseSpeaksOfStates() {
        assertThat(StateTagRule.propose("").getFirst().quote()).isEmpty();
    }
}
