package org.joinder.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void readsCellsByTheNamesOfTheirColumns() {
        CsvRow row = CsvFile.parse("x.csv", "usps,starts\nNM,2017-08-16\n").getFirst();
        assertThat(row.jurisdiction()).isEqualTo(Jurisdiction.NEW_MEXICO);
        assertThat(row.day("starts")).isEqualTo(LocalDate.of(2017, 8, 16));
    }

    @Test
    void keepsCommasAndQuotesInsideQuotedCells() {
        CsvRow row = CsvFile.parse("x.csv", "value,next\n\"Washington, \"\"D.C.\"\"\",end")
                .getFirst();
        assertThat(row.required("value")).isEqualTo("Washington, \"D.C.\"");
        assertThat(row.required("next")).isEqualTo("end");
    }

    @Test
    void takesAnEmptyCellForNothing() {
        CsvRow row = CsvFile.parse("x.csv", "a,b\n,2").getFirst();
        assertThat(row.optional("a")).isNull();
        assertThat(row.day("a")).isNull();
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        CsvRow row = CsvFile.parse("x.csv", "kind\nnonsense").getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.oneOf("kind", FactKind.class))
                .withMessage("x.csv line 2: nonsense is no FactKind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFile.parse("x.csv", "a,b\n1"))
                .withMessage("x.csv line 2: 1 cells for 2 columns");
    }
}
