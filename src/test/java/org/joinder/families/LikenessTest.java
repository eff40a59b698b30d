package org.joinder.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.joinder.releases.ReleaseId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);
    private static final String SHARED =
            "the attorneys general ask congress to protect everybody who owns a telephone from callers who lie about who they are";
    private static final String OTHER =
            "a county court has heard the first witness in a case about road building and fraud in the north of the state";
    private static final Set<String> COALITION = Set.of("NM", "TX", "CO", "OR", "WA");

    @Test
    void theSameWordsOfTheSameDayAreOneEvent() {
        assertThat(Likeness.of(traits(1, "NM", DAY, SHARED), traits(2, "TX", DAY.plusDays(1), SHARED)))
                .hasValueSatisfying(likeness -> assertThat(likeness.why())
                        .startsWith("100% of their word sequences are the same; one day apart"));
    }

    @Test
    void theSameCoalitionAboutTheSameLawIsOneEventWhateverTheWords() {
        Traits one = new Traits(new ReleaseId(1), DAY, "NM", COALITION, Set.of("/us/usc/t47/s227"), Sketch.of(SHARED));
        Traits other = new Traits(new ReleaseId(2), DAY, "TX", COALITION, Set.of("/us/usc/t47/s227"), Sketch.of(OTHER));
        assertThat(Likeness.of(one, other))
                .hasValueSatisfying(likeness -> assertThat(likeness.why())
                        .contains("100% of the offices named are the same")
                        .contains("both name 47 U.S.C. 227"));
    }

    @Test
    void theSameCoalitionAboutSomethingElseIsNot() {
        Traits one = new Traits(new ReleaseId(1), DAY, "NM", COALITION, Set.of("us/117/s12"), Sketch.of(SHARED));
        Traits other = new Traits(new ReleaseId(2), DAY, "TX", COALITION, Set.of("us/117/s13"), Sketch.of(OTHER));
        assertThat(Likeness.of(one, other)).isEmpty();
    }

    @Test
    void oneOfficeIssuesNoFamilyAlone() {
        assertThat(Likeness.of(traits(1, "NM", DAY, SHARED), traits(2, "NM", DAY, SHARED)))
                .isEmpty();
    }

    @Test
    void theSameWordsMonthsLaterAreAnotherEvent() {
        assertThat(Likeness.of(traits(1, "NM", DAY, SHARED), traits(2, "TX", DAY.plusDays(60), SHARED)))
                .isEmpty();
        assertThat(Likeness.of(traits(1, "NM", DAY, SHARED), traits(2, "TX", null, SHARED)))
                .isPresent();
    }

    private static Traits traits(long id, String office, @Nullable LocalDate day, String text) {
        return new Traits(new ReleaseId(id), day, office, Set.of(office), Set.of(), Sketch.of(text));
    }
}
