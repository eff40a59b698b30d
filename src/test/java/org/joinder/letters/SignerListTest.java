package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.base.Jurisdiction.CONNECTICUT;
import static org.joinder.base.Jurisdiction.MASSACHUSETTS;
import static org.joinder.base.Jurisdiction.NEW_MEXICO;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.base.Jurisdiction.PUERTO_RICO;
import static org.joinder.base.Jurisdiction.WEST_VIRGINIA;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignerListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ohio; Mike DeWine; Attorney General",
                "Mike DeWine\tOhio Attorney General",
                "Mike DeWine, Attorney General of Ohio",
                "OH,Mike DeWine",
                "\"Mike DeWine\",\"State of Ohio\""
            })
    void isSureOfAnOfficeThatIsNamed(String line) {
        var match = read(line).getFirst();

        assertThat(match.isSure()).isTrue();
        assertThat(match.offices()).containsExactly(OHIO);
        assertThat(match.name()).isEqualTo("Mike DeWine");
    }

    @Test
    void readsARowOfOfficesAsReleasesListThem() {
        assertThat(read("Ohio, Puerto Rico, West Virginia, and New Mexico."))
                .allMatch(SignerMatch::isSure)
                .extracting(match -> match.offices().getFirst())
                .containsExactly(OHIO, PUERTO_RICO, WEST_VIRGINIA, NEW_MEXICO);
    }

    @Test
    void asksAboutALikenessAndWhatItDoesNotKnow() {
        var read = read("Conneticut; George Jepsen\nState; Name\nCanada; Jody Wilson-Raybould");

        assertThat(read.getFirst().certainty()).isEqualTo(SignerMatch.Certainty.DOUBTFUL);
        assertThat(read.getFirst().offices()).containsExactly(CONNECTICUT);
        assertThat(read.get(1).certainty()).isEqualTo(SignerMatch.Certainty.UNKNOWN);
        assertThat(read.get(2).certainty()).isEqualTo(SignerMatch.Certainty.UNKNOWN);
    }

    @Test
    void asksAboutAnOfficeThatComesTwiceAndALineThatNamesTwo() {
        assertThat(read("Ohio; Mike DeWine\nOhio; Dave Yost")).noneMatch(SignerMatch::isSure);
        assertThat(read("Ohio; New Mexico")).singleElement().satisfies(match -> {
            assertThat(match.certainty()).isEqualTo(SignerMatch.Certainty.DOUBTFUL);
            assertThat(match.offices()).containsExactly(OHIO, NEW_MEXICO);
        });
    }

    @Test
    void countsTheLetterOf2017AsFortyEightStatesTheDistrictAndPuertoRico() {
        String list = Arrays.stream(Jurisdiction.values())
                .filter(each -> each.kind() != Jurisdiction.Kind.TERRITORY || each == PUERTO_RICO)
                .filter(each -> each != CONNECTICUT && each != MASSACHUSETTS)
                .map(Jurisdiction::displayName)
                .collect(Collectors.joining(", "));

        var read = read(list);
        assertThat(read).hasSize(50).allMatch(SignerMatch::isSure);
        var count = RosterCount.of(
                read.stream().map(match -> match.offices().getFirst()).toList());
        assertThat(count).isEqualTo(new RosterCount(48, 1, 1));
        assertThat(count.sentence()).isEqualTo("50 jurisdictions = 48 states + DC + 1 territory");
    }

    private static List<SignerMatch> read(String text) {
        return SignerList.read(text, SignerListTest::named);
    }

    private static Optional<Jurisdiction> named(String name) {
        return Arrays.stream(Jurisdiction.values())
                .filter(each ->
                        each.displayName().equalsIgnoreCase(name) || each.usps().equals(name))
                .findFirst();
    }
}
