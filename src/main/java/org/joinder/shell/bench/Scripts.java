package org.joinder.shell.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts the bytes of script that a real Chromium with an empty cache takes over the wire for a page, each script once. */
final class Scripts implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long SETTLED_MILLIS = 4_000;

    private final Process chromium;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private final Map<String, Long> bytes = new ConcurrentHashMap<>();
    private final AtomicLong heardAt = new AtomicLong(System.nanoTime());
    private final StringBuilder part = new StringBuilder();
    private final String devTools;

    private Scripts(Process chromium, String devTools) {
        this.chromium = chromium;
        this.devTools = devTools;
    }

    static Scripts start(String program) throws IOException {
        var profile = Files.createTempDirectory("joinder-bench-chromium");
        var process = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("DevTools listening on ws://")) {
                var address = URI.create(line.substring(line.indexOf("ws://")));
                return new Scripts(process, "http://" + address.getAuthority());
            }
        }
        throw new IOException("Chromium did not start");
    }

    static boolean isThere(String program) {
        return Files.isExecutable(Path.of(program));
    }

    /** The bytes as they came, compressed, until nothing more comes. */
    long of(String address, String session) throws IOException, InterruptedException {
        var page = JSON.readTree(client.send(
                        HttpRequest.newBuilder(URI.create(devTools + "/json/new?about:blank"))
                                .PUT(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .body());
        bytes.clear();
        scripts.clear();
        var socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(page.get("webSocketDebuggerUrl").asString()), this)
                .join();
        send(socket, "Network.enable", "{}");
        send(socket, "Network.setCacheDisabled", "{\"cacheDisabled\":true}");
        send(
                socket,
                "Network.setCookie",
                "{\"name\":\"JSESSIONID\",\"value\":\"" + session + "\",\"url\":\"" + address + "\"}");
        send(socket, "Page.navigate", "{\"url\":\"" + address + "/app/\"}");
        heardAt.set(System.nanoTime());
        while (System.nanoTime() - heardAt.get() < TimeUnit.MILLISECONDS.toNanos(SETTLED_MILLIS)) {
            Thread.sleep(200);
        }
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private void send(WebSocket socket, String method, String parameters) {
        socket.sendText(
                        "{\"id\":" + number.incrementAndGet() + ",\"method\":\"" + method + "\",\"params\":"
                                + parameters + "}",
                        true)
                .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            hear(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void hear(JsonNode message) {
        String method = message.path("method").asString("");
        var parameters = message.path("params");
        String request = parameters.path("requestId").asString("");
        if (method.equals("Network.responseReceived")
                && parameters.path("type").asString("").equals("Script")) {
            scripts.put(request, parameters.path("response").path("url").asString(""));
        } else if (method.equals("Network.loadingFinished") && scripts.containsKey(request)) {
            bytes.put(
                    scripts.getOrDefault(request, ""),
                    parameters.path("encodedDataLength").asLong());
            heardAt.set(System.nanoTime());
        }
    }

    @Override
    public void close() {
        chromium.destroy();
    }
}
