package org.joinder.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataAcrossAStopAndAStart() throws Exception {
        try (var database = EmbeddedDatabase.open(folder, false)) {
            run(database, "create table kept (word text)");
            run(database, "insert into kept values ('accepted')");
        }
        try (var database = EmbeddedDatabase.open(folder, false)) {
            assertThat(word(database)).isEqualTo("accepted");
        }
    }

    @Test
    void refusesAFolderThatAnotherHasOpenUnlessAskedToJoin() throws Exception {
        try (var first = EmbeddedDatabase.open(folder, false)) {
            run(first, "create table kept as select 'shared' as word");
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder, false))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("in use by another Joinder");
            try (var joined = EmbeddedDatabase.open(folder, true)) {
                assertThat(word(joined)).isEqualTo("shared");
            }
            assertThat(word(first)).isEqualTo("shared");
        }
    }

    @Test
    void saysThatABrokenFolderDoesNotStartAndLeavesItAsItWas() throws Exception {
        EmbeddedDatabase.open(folder, false).close();
        var control = folder.resolve("pg18/global/pg_control");
        Files.write(control, new byte[8192]);
        assertThatThrownBy(() -> EmbeddedDatabase.open(folder, false))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("does not start");
        assertThat(control).hasBinaryContent(new byte[8192]);
    }

    @Test
    void saysThatAFileIsNoFolder() throws Exception {
        var file = Files.writeString(folder.resolve("notes.txt"), "not a folder");
        assertThatThrownBy(() -> EmbeddedDatabase.open(file, false))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("is a file, not a folder");
        assertThat(file).hasContent("not a folder");
    }

    private static void run(EmbeddedDatabase database, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(EmbeddedDatabase database) throws Exception {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), "postgres", "");
                var row = connection.createStatement().executeQuery("select word from kept")) {
            row.next();
            return row.getString(1);
        }
    }
}
