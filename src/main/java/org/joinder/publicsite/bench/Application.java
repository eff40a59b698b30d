package org.joinder.publicsite.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The application as it is served, on a database of its own with the demo content. */
final class Application implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used ([0-9]+)K");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path folder;
    private final int port;

    private Application(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    static Application start(Path jar, Path folder, int port) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-XX:+UseCompactObjectHeaders", "-Xmx1g", "-jar", jar.toString()));
        command.addAll(
                List.of("--server.port=" + port, "--joinder.data=" + folder.resolve("data"), "--joinder.demo=true"));
        command.add("--logging.level.org.joinder.publicsite.wire.PageCache=debug");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("app.log").toFile())
                .start();
        var application = new Application(process, folder, port);
        application.awaitStart();
        return application;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    HttpResponse<byte[]> fetch(String path, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Encoding", encoding);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** How often the page has been rendered so far. */
    long renderings(String path) throws IOException {
        try (var lines = Files.lines(folder.resolve("app.log"))) {
            return lines.filter(line -> line.endsWith("rendering " + path)).count();
        }
    }

    /** Changes a shown record, behind the application's back as another node would. */
    void touchCampaigns() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + databasePort() + "/postgres", "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("update campaign set quiet_days = quiet_days");
        }
    }

    /** Megabytes of live heap, after a full collection. */
    double heap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var pid = Long.toString(process.pid());
        Programs.run(jcmd, pid, "GC.run");
        Programs.run(jcmd, pid, "GC.run");
        var used = USED.matcher(Programs.run(jcmd, pid, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024.0 : Double.NaN;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private int databasePort() throws IOException {
        try (var files = Files.walk(folder.resolve("data"))) {
            var pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return Integer.parseInt(Files.readAllLines(pid).get(3).strip());
        }
    }

    private void awaitStart() throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (fetch("/campaigns", "identity").statusCode() == 200
                        && new String(fetch("/campaigns.json", "identity").body()).contains("/campaigns/")) {
                    return;
                }
            } catch (IOException notYet) {
                // It is not listening yet.
            }
            Thread.sleep(500);
        }
        throw new IOException("The application did not start; see " + folder.resolve("app.log"));
    }
}
