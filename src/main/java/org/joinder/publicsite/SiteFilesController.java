package org.joinder.publicsite;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.OfficePaths;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What visiting programs look for: which pages there are, what they may fetch, and whom to tell of a weakness. */
@Controller
class SiteFilesController {

    private final Pages pages;
    private final Site site;
    private final List<PublicList> lists;
    private final Clock clock;

    SiteFilesController(Pages pages, Site site, List<PublicList> lists, Clock clock) {
        this.pages = pages;
        this.site = site;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return pages.file("/robots.txt", FileType.TEXT, () -> text("""
                User-agent: *
                Disallow: /app/
                Disallow: /search?
                Disallow: /*?asOf=
                Sitemap: %s
                """.formatted(site.full("/sitemap.xml"))));
    }

    /** By RFC 9116, for half a year ahead, renewed with the month. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security() {
        return pages.file(
                "/.well-known/security.txt",
                FileType.TEXT,
                () -> text(
                        """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s
                """.formatted(site.contactForSecurity(), expires(), site.full("/.well-known/security.txt"))));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        return pages.file("/sitemap.xml", FileType.XML, () -> Sitemap.write(addresses()));
    }

    private List<String> addresses() {
        var fixed = Stream.concat(
                Stream.of("/", "/method", "/search"),
                lists.stream().map(list -> list.head().path()));
        var offices = Stream.of(Jurisdiction.values()).map(OfficePaths::publicPage);
        var records = lists.stream()
                .filter(list -> !list.head().path().equals("/offices"))
                .flatMap(list -> list.all().stream())
                .map(ListLine::path);
        return Stream.of(fixed, offices, records)
                .flatMap(paths -> paths)
                .distinct()
                .limit(Sitemap.MOST)
                .map(site::full)
                .toList();
    }

    private String expires() {
        return LocalDate.now(clock)
                .withDayOfMonth(1)
                .plusMonths(6)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
