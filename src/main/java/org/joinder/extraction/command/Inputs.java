package org.joinder.extraction.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.joinder.documents.DocumentReader;

/**
 * The documents that arguments name: a file, a folder (all files below it, by name), a zip file (each entry a document)
 * or {@code -} for one document on standard input. What cannot be opened becomes an input whose reading fails.
 */
record Inputs(InputStream standardInput) {

    /** No zip file may unpack to more than this in all; what comes behind is refused. */
    private static final long ZIP_LIMIT = 2L * 1024 * 1024 * 1024;

    void forEach(List<String> arguments, Consumer<Input> reader) {
        for (var argument : arguments) {
            each(argument, reader);
        }
    }

    private void each(String argument, Consumer<Input> reader) {
        var path = Path.of(argument);
        if (argument.equals("-")) {
            reader.accept(new Input("-", () -> limited(standardInput)));
        } else if (Files.isDirectory(path)) {
            folder(path, reader);
        } else {
            fileOrZip(path, argument, reader);
        }
    }

    private static void fileOrZip(Path path, String name, Consumer<Input> reader) {
        if (isZip(path)) {
            zip(path, reader);
        } else {
            reader.accept(new Input(name, () -> file(path)));
        }
    }

    /** All of it that can be read; a part that cannot is reported and the rest goes on. */
    private static void folder(Path folder, Consumer<Input> reader) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path closed, IOException why) {
                    reader.accept(failing(closed.toString(), "It cannot be read."));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            reader.accept(failing(folder.toString(), "The folder cannot be read."));
        }
        found.stream().sorted().forEach(file -> fileOrZip(file, file.toString(), reader));
    }

    private static boolean isZip(Path path) {
        return path.toString().endsWith(".zip") && Files.isRegularFile(path);
    }

    private static void zip(Path path, Consumer<Input> reader) {
        try (var zip = new ZipInputStream(Files.newInputStream(path))) {
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var bytes = limited(zip);
                unpacked += bytes.length;
                if (unpacked > ZIP_LIMIT) {
                    reader.accept(failing(path.toString(), "The zip file unpacks to more than 2 GB."));
                    return;
                }
                reader.accept(new Input(path + "!/" + entry.getName(), () -> bytes));
            }
        } catch (IOException | IllegalArgumentException e) {
            reader.accept(failing(path.toString(), "The zip file is broken and cannot be read on."));
        }
    }

    private static byte[] file(Path path) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            return limited(stream);
        }
    }

    // One byte more than may be read tells the reader that the file is too large, without holding all of it.
    private static byte[] limited(InputStream stream) throws IOException {
        return stream.readNBytes((int) DocumentReader.DEFAULT_LIMIT + 1);
    }

    private static Input failing(String name, String why) {
        return new Input(name, () -> {
            throw new IOException(why);
        });
    }
}
