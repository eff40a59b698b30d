package org.joinder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvDownloadTest {

    @Test
    void writesWhatIsShownAndLetsNoFormulaIn() {
        CsvDownload<String> csv = new CsvDownload<>(List.of("a", "b"), row -> List.of(row, "=1+1"));
        assertThat(csv.text(List.of("x, \"y\""))).isEqualTo("a,b\r\n\"x, \"\"y\"\"\",'=1+1\r\n");
    }
}
