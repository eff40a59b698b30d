package org.joinder.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who signs in and opens a screen, as a browser does it over HTTP: page, init, navigation. */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    /** How long each step took on the server's side of the wire, and how much came, of the last screen opened. */
    record Opened(double initMillis, double viewMillis, int viewBytes) {}

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String address;

    private Person(String address) {
        this.address = address;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    static Person signIn(String address, String username, String password) throws IOException, InterruptedException {
        var person = new Person(address);
        String login = person.get("/app/login");
        String form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                + encoded(find(TOKEN, login));
        var answer = person.client.send(
                HttpRequest.newBuilder(URI.create(address + "/app/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("error")) {
            throw new IllegalStateException("sign-in failed: " + answer.statusCode() + " " + to);
        }
        return person;
    }

    Opened open(String route) throws IOException, InterruptedException {
        get("/app/" + route);
        long started = System.nanoTime();
        String init = get("/app/?v-r=init&location=" + encoded(route) + "&query=");
        long ready = System.nanoTime();
        String key = find(KEY, init);
        var answer = tell("""
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key, route));
        long done = System.nanoTime();
        // A browser goes on talking. Until it does, the server keeps its last answer, whole, to send it again if need
        // be.
        tell("{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"syncId\":1,\"clientId\":1}");
        if (answer.statusCode() != 200 || !answer.body().contains("\"changes\"")) {
            throw new IllegalStateException("no screen at " + route + ": " + answer.statusCode());
        }
        return new Opened(
                (ready - started) / 1e6, (done - ready) / 1e6, answer.body().length());
    }

    private HttpResponse<String> tell(String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + "/app/?v-r=uidl&v-uiId=0"))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The cookie that a browser needs to go on as this person. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer =
                client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in the answer");
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
