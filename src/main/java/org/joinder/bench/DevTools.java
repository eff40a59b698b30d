package org.joinder.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One tab of a Chromium, by its debugging protocol: goes to a page and listens until nothing more comes. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(4);
    private static final String PAINTED_AND_MOVED = """
            new Promise(told => {
              let largest = 0, moved = 0;
              new PerformanceObserver(list => list.getEntries().forEach(each => largest = each.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
              new PerformanceObserver(list => list.getEntries().forEach(each => moved += each.value))
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => told([largest, moved]), 500);
            })""";

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicLong heardAt = new AtomicLong();
    private final Map<String, Visit.Loaded> begun = new ConcurrentHashMap<>();
    private final List<Visit.Loaded> loaded = new CopyOnWriteArrayList<>();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    DevTools(HttpClient client, String address) {
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .join();
    }

    Visit visit(String page, String session) throws InterruptedException {
        ask("Network.enable", Map.of());
        ask("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        if (!session.isEmpty()) {
            ask("Network.setCookie", Map.of("name", "JSESSIONID", "value", session, "url", page));
        }
        heardAt.set(System.nanoTime());
        ask("Page.navigate", Map.of("url", page));
        while (System.nanoTime() - heardAt.get() < SETTLED_NANOS) {
            Thread.sleep(100);
        }
        var seen = ask(
                        "Runtime.evaluate",
                        Map.of("expression", PAINTED_AND_MOVED, "awaitPromise", true, "returnByValue", true))
                .path("result")
                .path("value");
        return new Visit(
                new ArrayList<>(loaded), seen.path(0).asDouble(), seen.path(1).asDouble());
    }

    private JsonNode ask(String method, Map<String, Object> parameters) {
        int id = number.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        var message = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(message, true).join();
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            hear(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void hear(JsonNode message) {
        var waiting = answers.remove(message.path("id").asInt(0));
        if (waiting != null) {
            waiting.complete(message.path("result"));
            return;
        }
        var parameters = message.path("params");
        var request = parameters.path("requestId").asString("");
        if (message.path("method").asString("").equals("Network.responseReceived")) {
            var address = parameters.path("response").path("url").asString("");
            begun.put(request, new Visit.Loaded(address, parameters.path("type").asString(""), 0));
        } else if (message.path("method").asString("").equals("Network.loadingFinished")
                && begun.containsKey(request)) {
            finish(begun.remove(request), parameters.path("encodedDataLength").asLong());
        }
    }

    private void finish(Visit.Loaded response, long bytes) {
        loaded.add(new Visit.Loaded(response.address(), response.kind(), bytes));
        heardAt.set(System.nanoTime());
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }
}
