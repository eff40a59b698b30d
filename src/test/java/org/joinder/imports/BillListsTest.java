package org.joinder.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BillListsTest {

    @Test
    void countsCommitteesWithTheirSubcommitteesAndSubjectsOfCongress() {
        byte[] file = """
                {"committees":[{"systemCode":"hsju00","subcommittees":[{"systemCode":"hsju08"}]},{"systemCode":"hsif00"}],
                 "subjects":{"legislativeSubjects":[{"name":"Archives"},{"name":"Privacy"}],"policyArea":{"name":"Law"}}}""".getBytes(StandardCharsets.UTF_8);
        assertThat(BillLists.in(ImportKind.CONGRESS, file))
                .singleElement()
                .satisfies(counts -> assertThat(counts)
                        .containsEntry("committees", 3)
                        .containsEntry("subjects", 2)
                        .doesNotContainKey("actions"));
    }
}
