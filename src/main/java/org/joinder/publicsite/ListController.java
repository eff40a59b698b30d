package org.joinder.publicsite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joinder.publicsite.feeds.AtomFeed;
import org.joinder.publicsite.feeds.Feed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every list: page by page for readers, whole as data and as a table, its latest as a feed. */
@Controller
class ListController {

    private static final String PAGED = "/{name:campaigns|letters|releases|bills|sections|people}";
    private static final String ANY = "/{name:campaigns|letters|releases|bills|sections|offices|people}";

    private final Pages pages;
    private final Site site;
    private final Map<String, PublicList> lists;

    ListController(Pages pages, Site site, List<PublicList> lists) {
        this.pages = pages;
        this.site = site;
        this.lists = lists.stream()
                .collect(Collectors.toMap(list -> list.head().path().substring(1), Function.identity()));
    }

    @GetMapping(PAGED)
    ResponseEntity<byte[]> page(@PathVariable String name, @RequestParam(required = false) @Nullable String page) {
        var number = PageNumber.of(page);
        return pages.html(PageNumber.address("/" + name, number), "list", () -> page(list(name), number));
    }

    @GetMapping(ANY + ".json")
    ResponseEntity<byte[]> data(@PathVariable String name) {
        return pages.json("/" + name, () -> Optional.of(list(name).all()));
    }

    @GetMapping(ANY + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String name) {
        return pages.file(
                "/" + name + ".csv",
                FileType.CSV,
                () -> ListTable.write(list(name).head(), list(name).all(), site));
    }

    @GetMapping(ANY + "/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String name) {
        return pages.file("/" + name + "/feed.atom", FileType.ATOM, () -> feed(list(name)));
    }

    private PublicList list(String name) {
        return Optional.ofNullable(lists.get(name)).orElseThrow(PageNotFound::new);
    }

    private static Optional<ListPage> page(PublicList list, int number) {
        var total = list.count();
        var all = Math.max(1, Math.ceilDiv(total, ListPage.LINES));
        return number > all
                ? Optional.empty()
                : Optional.of(new ListPage(
                        list.head(), list.lines((number - 1) * ListPage.LINES, ListPage.LINES), number, all, total));
    }

    private byte[] feed(PublicList list) {
        var entries = list.all().stream().flatMap(line -> entry(line).stream()).toList();
        var head = list.head();
        return AtomFeed.write(Feed.ofLatest(
                "Joinder: " + head.title(),
                head.lead(),
                site.full(head.path()),
                site.full(head.path() + "/feed.atom"),
                entries));
    }

    private Optional<Feed.Entry> entry(ListLine line) {
        var stage = line.stage();
        var summary = stage == null ? line.detail() : stage.word() + ". " + line.detail();
        return Optional.ofNullable(line.date())
                .map(date -> new Feed.Entry(line.title(), site.full(line.path()), date, summary));
    }
}
