package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskReadingTest {

    private static final StatuteId E1 = StatuteId.of("/us/usc/t47/s230/e/1");
    private static final LocalDate DAY = LocalDate.of(2013, 7, 23);

    @Test
    void carriesTheInstructionOutOnTheLawOfTheDay() {
        AskReading reading = AskReading.of(ask("Insert “or State” after “any other Federal”.", null), DAY, law());
        assertThat(String.valueOf(reading.redline())).contains("or State");
        assertThat(reading.remark()).isNull();
    }

    @Test
    void saysWhenTheRecordedWordsAreOthers() {
        AskReading reading =
                AskReading.of(ask("Insert “or State” after “any other Federal”.", "Some other words."), DAY, law());
        assertThat(reading.remark()).contains("differ from what its instruction gives");
    }

    @Test
    void saysWhyAnInstructionDoesNotFitAndShowsTheRecordedWords() {
        AskReading reading = AskReading.of(ask("Strike “Tribal”.", "any other law."), DAY, law());
        assertThat(reading.remark()).endsWith("The words “Tribal” do not stand there.");
        assertThat(reading.redline()).isNotNull();
    }

    @Test
    void comparesRecordedWordsWhereTheInstructionIsASentenceForPeople() {
        AskReading reading = AskReading.of(ask("Name the States too.", "any other Federal or State law."), DAY, law());
        assertThat(String.valueOf(reading.redline())).contains("or State");
    }

    @Test
    void hasNoRedlineWithoutTheLaw() {
        assertThat(AskReading.of(ask("Strike “x”.", "words"), DAY, Optional.empty())
                        .redline())
                .isNull();
    }

    private static Ask ask(String instruction, @Nullable String words) {
        return new Ask(E1, instruction, words, AskWording.VERIFIED, null);
    }

    private static Optional<StatuteOn> law() {
        return Optional.of(
                new StatuteOn(E1, E1.citation(), "A name", DAY, DAY, null, "any other Federal law.", List.of()));
    }
}
