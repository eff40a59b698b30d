package org.joinder.imports;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GovInfo's feed of changed bill status files. The list is asked for conditionally; the files that it names are fetched in
 * pieces, from the feed's own host alone whatever a link says.
 */
final class GovInfoFeed implements Feed {

    private static final int FILES_IN_PAGE = 25;
    private static final Pattern FILE = Pattern.compile(
            "/bulkdata/BILLSTATUS/(\\d{1,3})/([a-z]{1,7})/(BILLSTATUS-\\d{1,3}[a-z]{1,7}\\d{1,6}\\.xml)");

    private final URI base;
    private final boolean on;

    GovInfoFeed(URI base, boolean on) {
        this.base = base;
        this.on = on;
    }

    @Override
    public String name() {
        return "GovInfo bill status";
    }

    @Override
    public ImportKind kind() {
        return ImportKind.BILLS;
    }

    @Override
    public Optional<String> off() {
        return on
                ? Optional.empty()
                : Optional.of("Set GOVINFO_FEED=on in the environment to follow it; it needs no key.");
    }

    @Override
    public Page next(Position position, FeedClient client) {
        int from = position.place().isEmpty() ? 0 : Integer.parseInt(position.place());
        FeedClient.Answer answer =
                client.get(base.resolve("/rss/billstatus-batch.xml"), from > 0 ? Map.of() : conditions(position));
        if (answer.status() == FeedClient.NOT_MODIFIED) {
            return new Page(Map.of(), position, false);
        }
        List<String> paths = paths(answer.body());
        int to = Math.min(paths.size(), from + FILES_IN_PAGE);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : paths.subList(Math.min(from, to), to)) {
            files.put(
                    path.substring(path.lastIndexOf('/') + 1),
                    client.get(base.resolve(path), Map.of()).body());
        }
        return to < paths.size()
                ? new Page(files, new Position(Integer.toString(to), null, null), true)
                : new Page(files, new Position("", answer.etag(), answer.lastModified()), false);
    }

    private static Map<String, String> conditions(Position position) {
        Map<String, String> headers = new LinkedHashMap<>();
        String etag = position.etag();
        String since = position.lastModified();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (since != null) {
            headers.put("If-Modified-Since", since);
        }
        return headers;
    }

    private static List<String> paths(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (!text.contains("<rss") || !text.contains("</rss>")) {
            throw FeedFailed.lying("no feed, or one that breaks off");
        }
        SequencedSet<String> paths = new LinkedHashSet<>();
        Matcher file = FILE.matcher(text);
        while (file.find()) {
            paths.add(file.group());
        }
        return List.copyOf(paths);
    }
}
