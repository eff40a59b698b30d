package org.joinder.bench;

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
import java.util.List;

/** The application as it is served, on a database of its own with the demo content. */
final class Application implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final BenchedApp app;
    private final Path data;

    private Application(BenchedApp app, Path data) {
        this.app = app;
        this.data = data;
    }

    static Application start(Path jar, Path folder) throws IOException, InterruptedException {
        var data = folder.resolve("data");
        var options = List.of(
                "--joinder.data=" + data,
                "--joinder.demo=true",
                "--logging.level.org.joinder.publicsite.wire.PageCache=debug");
        var application = new Application(BenchedApp.start("pages", jar, options), data);
        application.awaitDemo();
        return application;
    }

    String address(String path) {
        return app.address() + path;
    }

    HttpResponse<byte[]> fetch(String path, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Encoding", encoding);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** How often the page has been rendered so far. */
    long renderings(String path) throws IOException {
        try (var lines = Files.lines(app.log())) {
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
        return app.liveBytes() / 1024.0 / 1024;
    }

    @Override
    public void close() {
        app.close();
    }

    private int databasePort() throws IOException {
        try (var files = Files.walk(data)) {
            var pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return Integer.parseInt(Files.readAllLines(pid).get(3).strip());
        }
    }

    private void awaitDemo() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 180; attempt++) {
            if (new String(fetch("/campaigns.json", "identity").body()).contains("/campaigns/")) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IOException("The demo content did not come; see " + app.log());
    }
}
