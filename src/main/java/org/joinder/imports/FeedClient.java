package org.joinder.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the sources of live updates: one request at a time with a pause between two, no answer larger than a document may
 * be, and a time after which no more is waited for.
 */
final class FeedClient {

    static final int NOT_MODIFIED = 304;

    private final HttpClient http;
    private final Clock clock;
    private final Duration pause;
    private final Duration patience;

    FeedClient(Clock clock, Duration pause, Duration patience) {
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.clock = clock;
        this.pause = pause;
        this.patience = patience;
    }

    /** An answer of status 200, or 304 with nothing in it. */
    record Answer(
            int status,
            byte[] body,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /** Any other status, no answer in time and an answer that breaks off fail with {@link FeedFailed}. */
    Answer get(URI address, Map<String, String> headers) {
        try {
            Thread.sleep(pause);
            HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
            headers.forEach(request::header);
            HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                return read(answer, in);
            }
        } catch (IOException broken) {
            throw FeedFailed.unreachable(
                    broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw FeedFailed.unreachable("stopped");
        }
    }

    private Answer read(HttpResponse<InputStream> answer, InputStream in) throws IOException {
        HttpHeaders headers = answer.headers();
        int status = answer.statusCode();
        if (status != 200 && status != NOT_MODIFIED) {
            throw FeedFailed.status(
                    status, retryAfter(headers.firstValue("Retry-After").orElse(null)));
        }
        byte[] body = in.readNBytes(SourceFile.MAX_DOCUMENT + 1);
        if (body.length > SourceFile.MAX_DOCUMENT) {
            throw FeedFailed.lying("more than a document may hold");
        }
        return new Answer(
                status,
                body,
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
    }

    /** RFC 9110, section 10.2.3: seconds, or a day and time. */
    private @Nullable Duration retryAfter(@Nullable String told) {
        if (told == null) {
            return null;
        }
        if (told.matches("[0-9]{1,7}")) {
            return Duration.ofSeconds(Long.parseLong(told));
        }
        try {
            return Duration.between(clock.instant(), ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
