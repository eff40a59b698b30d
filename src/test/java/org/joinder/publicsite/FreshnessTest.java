package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ThrowingRunnable;
import org.joinder.Joinder;
import org.joinder.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Two nodes on one database: what changes on one is seen on both within two seconds, on every page, feed and export. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshnessTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();
    private PublicContent content;
    private String mark;

    @BeforeAll
    void start() {
        var database = TestDatabase.create();
        nodes.add(node(database));
        nodes.add(node(database));
    }

    @AfterAll
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    @BeforeEach
    void fill() {
        // Each node brings a holder of its own for who is acting; the first one acts here.
        SecurityContextHolder.setContextHolderStrategy(nodes.getFirst().getBean(SecurityContextHolderStrategy.class));
        content = new PublicContent(nodes.getFirst());
        mark = "Fresh" + System.nanoTime();
    }

    @Test
    void aPublishedRecordIsOnEveryPageFeedAndExportOfBothNodesAndGoneWhenWithdrawn() {
        var letter = content.letter(mark + " letter");
        var release = content.release(mark + " release");
        var campaign = content.campaign(mark + " campaign", letter, release);
        var places = List.of(
                "/",
                "/campaigns",
                "/campaigns.json",
                "/campaigns.csv",
                "/campaigns/feed.atom",
                "/letters",
                "/letters.json",
                "/letters.csv",
                "/letters/feed.atom",
                "/releases",
                "/releases.json",
                "/releases.csv",
                "/releases/feed.atom",
                "/campaigns/calendar.ics",
                "/offices/nm",
                "/offices/nm.json",
                "/offices/nm/feed.atom",
                "/usc/15/9901",
                "/usc/15/9901.json",
                "/bills/117/s9901",
                "/search?q=" + mark,
                "/search.json?q=" + mark,
                "/sitemap.xml",
                content.pathOf(campaign),
                content.pathOf(campaign) + ".json",
                content.pathOf(campaign) + "/feed.atom",
                content.pathOf(campaign) + "/calendar.ics",
                content.pathOf(letter),
                content.pathOf(letter) + ".json",
                content.pathOf(release),
                content.pathOf(release) + ".json",
                "/embed" + content.pathOf(letter),
                "/embed" + content.pathOf(campaign));
        everywhere(places, body -> assertThat(body).doesNotContainIgnoringCase(mark + " "));

        content.publish(letter);
        content.publish(release, null);
        content.publish(campaign);
        everywhere(places, body -> assertThat(body).containsIgnoringCase(mark));

        content.withdraw(campaign);
        content.withdraw(release);
        content.withdraw(letter);
        everywhere(
                places,
                body -> assertThat(body.replace("“" + mark + "”", "").replace("\"" + mark + "\"", ""))
                        .doesNotContain(mark + " "));
        for (var path : List.of(content.pathOf(campaign), content.pathOf(letter), content.pathOf(release))) {
            for (var suffix : List.of("", ".json", "/card.png", "/feed.atom", "/calendar.ics", "?asOf=2021-12-31")) {
                nodes.forEach(node -> assertThat(fetch(node, path + suffix).statusCode())
                        .as(path + suffix)
                        .isEqualTo(404));
            }
        }
    }

    @Test
    void aCorrectionReachesThePagesThatOnlyMentionTheRecord() {
        var letter = content.letter(mark + " letter");
        var campaign = content.campaign(mark + " campaign", letter, content.release(mark + " release"));
        content.publish(letter);
        content.publish(campaign);
        var places =
                List.of("/letters", content.pathOf(letter), content.pathOf(campaign), "/usc/15/9901", "/offices/ga");
        everywhere(places, body -> assertThat(body).contains(mark + " letter"));

        content.rename(letter, mark + " renamed");

        everywhere(places, body -> assertThat(body).contains(mark + " renamed").doesNotContain(mark + " letter"));
    }

    @Test
    void theEndOfAnEmbargoIsSeenByItself() {
        var release = content.release(mark + " release");
        var ends = nodes.getFirst().getBean(Clock.class).instant().plusSeconds(3);
        content.publish(release, ends);
        everywhere(
                List.of(content.pathOf(release), "/releases"),
                body -> assertThat(body).doesNotContain(mark + " release"));

        await().atMost(Duration.ofSeconds(3).plus(PROMISED))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> nodes.forEach(
                        node -> assertThat(fetch(node, "/releases").body()).contains(mark + " release")));
        everywhere(List.of(content.pathOf(release)), body -> assertThat(body).contains(mark + " release"));
    }

    @Test
    void whatSomebodyWritesIntoATableByHandIsNoticedToo() {
        var letter = content.letter(mark + " letter");
        content.publish(letter);
        everywhere(List.of(content.pathOf(letter)), body -> assertThat(body).contains(mark + " letter"));

        nodes.getLast()
                .getBean(JdbcClient.class)
                .sql("update letter set subject = ? where id = ?")
                .params(mark + " by hand", letter.value())
                .update();

        everywhere(
                List.of(content.pathOf(letter), "/letters.csv"),
                body -> assertThat(body).contains(mark + " by hand"));
    }

    private interface Check extends java.util.function.Consumer<String> {}

    private void everywhere(List<String> places, Check check) {
        ThrowingRunnable all = () -> nodes.forEach(
                node -> places.forEach(place -> check.accept(fetch(node, place).body())));
        await().atMost(PROMISED.plusSeconds(places.size() / 8))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(all);
    }

    private HttpResponse<String> fetch(ConfigurableApplicationContext node, String address) {
        var port = node.getEnvironment().getProperty("local.server.port");
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ConfigurableApplicationContext node(String database) {
        return new SpringApplicationBuilder(Joinder.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--spring.datasource.hikari.maximum-pool-size=6",
                        "--vaadin.productionMode=true",
                        "--joinder.demo=false");
    }
}
