package org.joinder.publicsite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A plain search by name, number and title over every kind of public record. */
@Controller
class SearchController {

    private static final int LONGEST = 200;

    private final Pages pages;
    private final List<PublicList> lists;

    SearchController(Pages pages, List<PublicList> lists) {
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(@RequestParam(required = false) @Nullable String q) {
        var words = words(q);
        return pages.html(address("/search", words), "search", () -> Optional.of(find(words)));
    }

    @GetMapping("/search.json")
    ResponseEntity<byte[]> asData(@RequestParam(required = false) @Nullable String q) {
        var words = words(q);
        return pages.file(address("/search.json", words), FileType.JSON, () -> pages.write(find(words)));
    }

    private SearchPage find(String words) {
        return new SearchPage(
                words,
                words.isEmpty()
                        ? List.of()
                        : lists.stream()
                                .map(list -> group(list, words))
                                .filter(group -> !group.lines().isEmpty())
                                .toList());
    }

    private static SearchPage.Group group(PublicList list, String words) {
        var found = list.search(words, SearchPage.MOST + 1);
        return new SearchPage.Group(
                list.head().title(),
                list.head().path(),
                found.stream().limit(SearchPage.MOST).toList(),
                found.size() > SearchPage.MOST);
    }

    private static String words(@Nullable String q) {
        var words = q == null ? "" : q.replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
        if (words.length() > LONGEST) {
            throw BadAddress.tooLong();
        }
        return words;
    }

    private static String address(String path, String words) {
        return words.isEmpty() ? path : path + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
