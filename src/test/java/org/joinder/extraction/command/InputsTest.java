package org.joinder.extraction.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path folder;

    @Test
    void readsFilesFoldersZipFilesAndStandardInputInTheOrderGiven() throws IOException {
        var file = Files.writeString(folder.resolve("one.txt"), "one");
        var inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("b.txt"), "b");
        Files.writeString(inner.resolve("a.txt"), "a");
        var zip = zip("two.zip", "x.txt", "y.txt");
        assertThat(read("-", file.toString(), inner.toString(), zip.toString()))
                .containsExactly("typed", "one", "a", "b", "in x.txt", "in y.txt");
    }

    @Test
    void unpacksTheZipFilesOfAFolder() throws IOException {
        zip("two.zip", "x.txt", "y.txt");
        assertThat(read(folder.toString())).containsExactly("in x.txt", "in y.txt");
    }

    @Test
    void goesOnPastAFolderThatIsClosedAndLinksThatLeadNowhere() throws IOException {
        var closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Files.writeString(folder.resolve("open.txt"), "open");
        var inputs = inputs(folder.toString());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        // To an all-powerful user nothing is closed.
        assertThat(inputs)
                .extracting(Input::name)
                .contains(folder.resolve("open.txt").toString());
        assertThat(inputs)
                .extracting(Input::name)
                .isSubsetOf(folder.resolve("open.txt").toString(), closed.toString());
    }

    @Test
    void goesOnPastAFileThatIsNotThere() {
        var inputs = inputs(folder.resolve("gone.txt").toString(), "-");
        assertThatThrownBy(() -> inputs.get(0).bytes().read()).isInstanceOf(IOException.class);
        assertThat(inputs.get(1).name()).isEqualTo("-");
    }

    @Test
    void saysThatAZipFileIsBroken() throws IOException {
        var zip = zip("cut.zip", "x.txt", "y.txt");
        var bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, 40));
        assertThatThrownBy(() -> inputs(zip.toString()).getLast().bytes().read())
                .hasMessageContaining("The zip file is broken");
    }

    private List<String> read(String... arguments) throws IOException {
        var texts = new ArrayList<String>();
        for (var input : inputs(arguments)) {
            texts.add(new String(input.bytes().read(), UTF_8));
        }
        return texts;
    }

    private static List<Input> inputs(String... arguments) {
        var found = new ArrayList<Input>();
        new Inputs(new ByteArrayInputStream("typed".getBytes(UTF_8))).forEach(List.of(arguments), found::add);
        return found;
    }

    private Path zip(String name, String... entries) throws IOException {
        var path = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("in " + entry).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }
}
