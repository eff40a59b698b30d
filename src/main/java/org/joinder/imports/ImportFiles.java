package org.joinder.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds the files of a kind: a file that is named is taken as it is, folders are walked in the order of their names,
 * archives are opened (one level deep, nothing is unpacked to disk).
 */
final class ImportFiles {

    private final ImportKind kind;
    private final Consumer<Refusal> refused;

    ImportFiles(ImportKind kind, Consumer<Refusal> refused) {
        this.kind = kind;
        this.refused = refused;
    }

    void each(List<Path> paths, Consumer<SourceFile> taker) {
        for (Path path : paths) {
            try {
                take(path, taker);
            } catch (IOException unreadable) {
                refused.accept(new Refusal(path.toString(), "cannot be read: " + unreadable.getMessage()));
            }
        }
    }

    private void take(Path path, Consumer<SourceFile> taker) throws IOException {
        if (Files.isDirectory(path)) {
            folder(path, taker);
        } else if (!Files.isRegularFile(path)) {
            refused.accept(new Refusal(path.toString(), "is not there"));
        } else if (isArchive(path)) {
            archive(path, taker);
        } else {
            taker.accept(new SourceFile(path.toString(), Files.size(path), () -> Files.newInputStream(path)));
        }
    }

    private void folder(Path folder, Consumer<SourceFile> taker) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> kind.takes(file.getFileName().toString()) || isArchive(file))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            take(file, taker);
        }
    }

    private void archive(Path path, Consumer<SourceFile> taker) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream()
                    .filter(entry -> !entry.isDirectory() && kind.takes(entry.getName()))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();
            for (ZipEntry entry : entries) {
                taker.accept(
                        new SourceFile(path + "!" + entry.getName(), entry.getSize(), () -> zip.getInputStream(entry)));
            }
        }
    }

    private static boolean isArchive(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
