package org.joinder.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded database, and who may open it: one running Joinder at a time. */
record DataFolder(Path path) {

    Path database() {
        return path.resolve("pg18");
    }

    Path binaries() {
        return path.resolve("postgres");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    /** Takes the folder for this process; empty when another has it. The system gives it back even after a kill. */
    Optional<FileLock> take() throws IOException {
        Files.createDirectories(path);
        var file = new RandomAccessFile(path.resolve("lock").toFile(), "rw");
        var lock = tryLock(file);
        if (lock == null) {
            file.close();
            return Optional.empty();
        }
        file.setLength(0);
        file.writeBytes(Long.toString(ProcessHandle.current().pid()));
        return Optional.of(lock);
    }

    private static @Nullable FileLock tryLock(RandomAccessFile file) throws IOException {
        try {
            // Only a far byte is locked, so that others can still read who holds it.
            return file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException alreadyOurs) {
            return null;
        }
    }

    String holder() {
        try {
            return Files.readString(path.resolve("lock")).strip();
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    /** What PostgreSQL wrote of itself while it runs: process id on line 1, port on line 4. */
    List<String> postmaster() {
        try {
            return Files.readAllLines(database().resolve("postmaster.pid"));
        } catch (IOException notRunning) {
            return List.of();
        }
    }
}
