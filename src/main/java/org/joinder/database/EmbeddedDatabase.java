package org.joinder.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A running PostgreSQL whose data lies in a folder. Its presence in the application tells that no external database is
 * configured. Opening is refused with {@link DatabaseUnavailable} when the folder is taken or broken.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final int port;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable FileLock lock;

    private EmbeddedDatabase(int port, @Nullable EmbeddedPostgres server, @Nullable FileLock lock) {
        this.port = port;
        this.server = server;
        this.lock = lock;
    }

    /** Opens the folder; with {@code join} a server that is already running on it is used instead of refused. */
    static EmbeddedDatabase open(Path path, boolean join) {
        var folder = new DataFolder(path);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw DatabaseUnavailable.noFolder(folder);
        }
        try {
            var lock = folder.take();
            if (lock.isPresent()) {
                return start(folder, lock.get());
            }
            if (join && folder.postmaster().size() > 3) {
                return new EmbeddedDatabase(
                        Integer.parseInt(folder.postmaster().get(3).strip()), null, null);
            }
            throw DatabaseUnavailable.inUse(folder);
        } catch (IOException e) {
            throw DatabaseUnavailable.broken(folder, e.getMessage() + ".");
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.acquiredBy().close();
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, FileLock lock) throws IOException {
        stopOrphan(folder);
        try {
            var server = builder(folder).start();
            return new EmbeddedDatabase(server.getPort(), server, lock);
        } catch (IOException | RuntimeException e) {
            lock.acquiredBy().close();
            throw DatabaseUnavailable.broken(folder, lastWords(folder));
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder) {
        var log = ProcessBuilder.Redirect.appendTo(folder.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library's default trades safety for speed; accepted work must survive a crash.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofSeconds(30))
                .setRegisterShutdownHook(false)
                .setErrorRedirector(log)
                .setOutputRedirector(log);
    }

    /** After a kill of Joinder its PostgreSQL lives on: it is stopped in order, so that the folder can be opened again. */
    private static void stopOrphan(DataFolder folder) throws IOException {
        var lines = folder.postmaster();
        if (lines.isEmpty()) {
            return;
        }
        var orphan = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (orphan.isPresent() && isPostgres(orphan.get())) {
            new ProcessBuilder("kill", "-INT", lines.get(0).strip()).start();
            orphan.get()
                    .onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(slow -> orphan.get())
                    .join();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private static String lastWords(DataFolder folder) {
        try {
            List<String> lines = Files.readAllLines(folder.log());
            return lines.reversed().stream()
                    .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                    .findFirst()
                    .orElse("see " + folder.log() + ".");
        } catch (IOException none) {
            return "the folder cannot be read or written.";
        }
    }
}
