package org.joinder.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium without a window, driven by its own protocol: a bench needs no test library. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--no-first-run",
            "--disable-background-networking",
            "--remote-debugging-port=0",
            "--window-size=1280,800");
    private static final String ANNOUNCES = "DevTools listening on ws://";

    private final Process process;
    private final Path profile;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.address = address;
    }

    /** The browser that {@code JOINDER_CHROMIUM} names, else the system's; none, said aloud, where there is none. */
    static Optional<Chromium> start() throws IOException {
        var program = Path.of(System.getenv().getOrDefault("JOINDER_CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            System.out.println(
                    "*** NOT MEASURED in a browser: no Chromium at " + program + ". Set JOINDER_CHROMIUM. ***");
            return Optional.empty();
        }
        return Optional.of(start(program));
    }

    private static Chromium start(Path program) throws IOException {
        var profile = Files.createTempDirectory("joinder-bench-chromium");
        var builder = new ProcessBuilder(program.toString()).redirectErrorStream(true);
        builder.command().addAll(FLAGS);
        builder.command().addAll(List.of("--user-data-dir=" + profile, "about:blank"));
        var process = builder.start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(ANNOUNCES)) {
                var devTools = URI.create(line.substring(line.indexOf("ws://")));
                return new Chromium(process, profile, "http://" + devTools.getAuthority());
            }
        }
        throw new IOException("Chromium did not start");
    }

    /** Opens the page with an empty cache in a tab of its own, as the holder of the session where one is given. */
    Visit visit(String page, String session) throws IOException, InterruptedException {
        var opened = HttpRequest.newBuilder(URI.create(address + "/json/new?about:blank"))
                .PUT(BodyPublishers.noBody())
                .build();
        var tab = JsonMapper.shared()
                .readTree(client.send(opened, BodyHandlers.ofString()).body());
        try (var devTools = new DevTools(client, tab.get("webSocketDebuggerUrl").asString())) {
            return devTools.visit(page, session);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(profile.toFile());
    }
}
