package org.joinder.imports;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FeedRunnerTest {

    private static final String LIST = "/rss/billstatus-batch.xml";
    private static final String FILE = "/bulkdata/BILLSTATUS/115/hr/BILLSTATUS-115hr4321.xml";
    private static final String RSS =
            "<rss><channel><item><link>https://evil.example" + FILE + "</link></item></channel></rss>";

    @RegisterExtension
    static final WireMockExtension SOURCE = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @Autowired
    private FeedStates states;

    @Autowired
    private ImportService imports;

    @Autowired
    private BillService bills;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void startAnew() {
        jdbc.sql("truncate bill, import_run, feed_state cascade").update();
    }

    @Test
    void takesInWhatGovInfoNamesFromItsOwnHostAndAsksConditionallyNextTime() {
        SOURCE.stubFor(get(LIST)
                .willReturn(ok(RSS).withHeader("ETag", "\"1\"")
                        .withHeader("Last-Modified", "Tue, 01 Sep 2026 10:00:00 GMT")));
        SOURCE.stubFor(get(FILE).willReturn(ok(BillXml.inVersion3().text())));
        govInfo().runDue();
        assertThat(bills.find(BillId.of("us/115/hr4321"))).isPresent();
        assertThat(state("GovInfo bill status").failures()).isZero();

        govInfo().runDue();
        SOURCE.verify(1, getRequestedFor(urlEqualTo(LIST)));

        clock.tick(FeedRunner.EVERY);
        SOURCE.stubFor(get(LIST).willReturn(aResponse().withStatus(304)));
        govInfo().runDue();
        SOURCE.verify(getRequestedFor(urlEqualTo(LIST))
                .withHeader("If-None-Match", equalTo("\"1\""))
                .withHeader("If-Modified-Since", equalTo("Tue, 01 Sep 2026 10:00:00 GMT")));
        SOURCE.verify(1, getRequestedFor(urlEqualTo(FILE)));
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        fails(aResponse().withStatus(429).withHeader("Retry-After", "1800"), "asked for a pause (status 429)");
        assertThat(wait("GovInfo bill status")).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void waitsLongerAfterEachFailure() {
        fails(aResponse().withStatus(500), "answered with status 500");
        assertThat(wait("GovInfo bill status")).isEqualTo(Duration.ofMinutes(1));
        clock.tick(Duration.ofMinutes(1));
        govInfo().runDue();
        assertThat(wait("GovInfo bill status")).isEqualTo(Duration.ofMinutes(2));
        assertThat(FeedRunner.backOff(100)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotCome() {
        SOURCE.stubFor(get(LIST).willReturn(ok(RSS).withFixedDelay(3_000)));
        runner(new GovInfoFeed(address(), true), Duration.ofMillis(300)).runDue();
        assertThat(state("GovInfo bill status").note()).startsWith("could not be reached");
    }

    @Test
    void givesUpOnAnAnswerThatBreaksOff() {
        fails(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), "could not be reached");
        clock.tick(Duration.ofHours(1));
        fails(ok(RSS.substring(0, 40)), "answered with something else: no feed, or one that breaks off");
    }

    @Test
    void keepsItsPlaceWhenAFileIsALie() {
        SOURCE.stubFor(get(LIST).willReturn(ok(RSS).withHeader("ETag", "\"1\"")));
        SOURCE.stubFor(get(FILE).willReturn(ok("<html>Down for maintenance</html>")));
        govInfo().runDue();
        assertThat(state("GovInfo bill status").failures()).isEqualTo(1);
        assertThat(state("GovInfo bill status").position().etag()).isNull();
        assertThat(state("GovInfo bill status").note()).contains("no BILLSTATUS file");
    }

    @Test
    void readsTheBillsThatChangedInCongressWithEveryPageOfTheirParts() {
        SOURCE.stubFor(get(urlPathEqualTo("/v3/bill")).willReturn(ok("""
                {"bills":[{"congress":117,"number":"21","type":"HR","title":"x","updateDate":"2022-03-25"}],"pagination":{"count":1}}""")));
        SOURCE.stubFor(
                get(urlPathMatching("/v3/bill/117/hr/21/.*")).willReturn(ok("{" + CongressReaderTest.REQUEST + "}")));
        SOURCE.stubFor(get(urlPathEqualTo("/v3/bill/117/hr/21")).willReturn(ok(CongressReaderTest.BILL)));
        String cosponsors = """
                {"cosponsors":[{"bioguideId":"%s","fullName":"%s","party":"R","state":"KY"}],"pagination":{"count":2%s},%s}""";
        SOURCE.stubFor(get(urlEqualTo("/v3/bill/117/hr/21/cosponsors?format=json&limit=250&offset=0"))
                .willReturn(ok(cosponsors.formatted("A1", "One", ",\"next\":\"x\"", CongressReaderTest.REQUEST))));
        SOURCE.stubFor(get(urlEqualTo("/v3/bill/117/hr/21/cosponsors?format=json&limit=250&offset=250"))
                .willReturn(ok(cosponsors.formatted("A2", "Two", "", CongressReaderTest.REQUEST))));
        String subjects = """
                {"subjects":{"legislativeSubjects":[{"name":"%s"}]},"pagination":{"count":2%s},%s}""";
        SOURCE.stubFor(get(urlEqualTo("/v3/bill/117/hr/21/subjects?format=json&limit=250&offset=0"))
                .willReturn(ok(subjects.formatted("Archives", ",\"next\":\"x\"", CongressReaderTest.REQUEST))));
        SOURCE.stubFor(get(urlEqualTo("/v3/bill/117/hr/21/subjects?format=json&limit=250&offset=250"))
                .willReturn(ok(subjects.formatted("Privacy", "", CongressReaderTest.REQUEST))));
        runner(new CongressFeed(address(), "secret", clock)).runDue();
        assertThat(state("Congress.gov").note()).startsWith("answered:");
        var bill = bills.find(BillId.of("us/117/hr21")).orElseThrow();
        assertThat(bill.cosponsors()).extracting(each -> each.name()).containsExactly("One", "Two");
        assertThat(bill.subjects()).containsExactly("Archives", "Privacy");
        SOURCE.verify(getRequestedFor(urlPathEqualTo("/v3/bill/117/hr/21")).withHeader("X-Api-Key", equalTo("secret")));
        assertThat(SOURCE.getAllServeEvents())
                .noneMatch(event -> event.getRequest().getUrl().contains("secret"));
    }

    @Test
    void goesThroughTheStatesPageByPage() {
        String bill = """
                {"results":[{"session":"2025","jurisdiction":{"id":"ocd-jurisdiction/country:us/state:%s/government"},
                "identifier":"HB %d","title":"Testing","first_action_date":"2025-01-01"}],"pagination":{"page":%d,"max_page":%d}}""";
        for (var each : List.of(List.of("nm", 1, 1, 2), List.of("nm", 2, 2, 2), List.of("tx", 3, 1, 1))) {
            SOURCE.stubFor(get(urlPathEqualTo("/bills"))
                    .withQueryParam("jurisdiction", equalTo(each.get(0).toString()))
                    .withQueryParam("page", equalTo(each.get(2).toString()))
                    .willReturn(ok(bill.formatted(each.toArray()))));
        }
        runner(new OpenStatesFeed(address(), "secret", List.of("nm", "tx"), clock))
                .runDue();
        assertThat(state("Open States").note()).startsWith("answered: 1 added");
        assertThat(List.of("nm/2025/hb1", "nm/2025/hb2", "tx/2025/hb3"))
                .allMatch(id -> bills.row(BillId.of(id)).isPresent());
    }

    @Test
    void asksNobodyWithoutAKey() {
        runner(new CongressFeed(address(), "", clock)).runDue();
        SOURCE.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void leavesItToTheNodeThatHoldsTheLock() throws SQLException {
        try (Connection other = database.getConnection();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + FeedRunner.LOCK + ")");
            govInfo().runDue();
            statement.execute("select pg_advisory_unlock_all()");
        }
        SOURCE.verify(0, getRequestedFor(anyUrl()));
    }

    private void fails(ResponseDefinitionBuilder answer, String note) {
        SOURCE.stubFor(get(LIST).willReturn(answer));
        govInfo().runDue();
        assertThat(state("GovInfo bill status").note()).startsWith(note);
        assertThat(state("GovInfo bill status").position().place()).isEmpty();
    }

    private FeedRunner govInfo() {
        return runner(new GovInfoFeed(address(), true));
    }

    private FeedRunner runner(Feed feed) {
        return runner(feed, Duration.ofSeconds(20));
    }

    private FeedRunner runner(Feed feed, Duration patience) {
        var client = new FeedClient(clock, Duration.ZERO, patience);
        return new FeedRunner(new Feeds(List.of(feed), client), states, imports, database, clock);
    }

    private static URI address() {
        return URI.create(SOURCE.baseUrl());
    }

    private FeedStates.State state(String feed) {
        return states.find(feed);
    }

    private Duration wait(String feed) {
        return Duration.between(
                clock.instant(), Objects.requireNonNull(state(feed).nextAt()));
    }
}
