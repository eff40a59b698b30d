package org.joinder.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void quotesWhatWouldEndACellAndLeavesAbsentOnesEmpty() {
        assertThat(CsvText.of(
                        List.of("title", "detail"),
                        List.of(List.of("a \"b\", c", "plain"), Arrays.asList("1\n2", null))))
                .isEqualTo("title,detail\r\n\"a \"\"b\"\", c\",plain\r\n\"1\n2\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1"})
    void givesWhatASpreadsheetWouldRunAsText(String formula) {
        assertThat(CsvText.of(List.of("a"), List.of(List.of(formula)))).isEqualTo("a\r\n'" + formula + "\r\n");
    }
}
