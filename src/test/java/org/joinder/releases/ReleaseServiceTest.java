package org.joinder.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joinder.base.Jurisdiction;
import org.joinder.documents.DocumentService;
import org.joinder.documents.UnreadableDocument;
import org.joinder.releases.Receipt.Match;
import org.joinder.security.AsSystem;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "mia", roles = "STAFF")
class ReleaseServiceTest {

    @Autowired
    private ReleaseService releases;

    @Autowired
    private DocumentService documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void setTime() {
        clock.set(Instant.parse("2026-11-23T15:00:00Z"));
    }

    @Test
    void keepsWhatWasReceivedByteForByte() {
        byte[] bytes = ReleaseFixtures.aText().getBytes(StandardCharsets.UTF_8);
        Receipt receipt = releases.receive("C:\\in\\May 4.txt", bytes);
        ReleaseDetail release = release(receipt.release());
        assertThat(release.text().text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(release.title()).startsWith("Attorney General Ana Reyes Signs Letter");
        assertThat(release.document().fileName()).isEqualTo("May 4.txt");
        assertThat(release.receivedBy()).isEqualTo("mia");
        assertThat(documents.bytes(release.document().id())).hasValue(bytes);
    }

    @Test
    void neverLetsReceivedBytesBeChanged() {
        Receipt receipt = releases.receiveText(ReleaseFixtures.aText());
        long document = release(receipt.release()).document().id().value();
        assertThatThrownBy(() -> jdbc.sql("update document set bytes = 'x' where id = ?")
                        .param(document)
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void findsTheSameDocumentAndTheSameText() {
        String text = ReleaseFixtures.aText();
        Receipt first = releases.receive("a.txt", text.getBytes(StandardCharsets.UTF_8));
        Receipt again = releases.receive("b.txt", text.getBytes(StandardCharsets.UTF_8));
        byte[] page = ("<html><body><p>" + text.replace("\n\n", "</p><p>") + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(first.match()).isEqualTo(Match.NEW);
        assertThat(again).isEqualTo(new Receipt(first.release(), first.title(), Match.SAME_DOCUMENT));
        assertThat(releases.receive("c.html", page))
                .isEqualTo(new Receipt(first.release(), first.title(), Match.SAME_TEXT));
        assertThat(releases.receive("c.html", page).match()).isEqualTo(Match.SAME_DOCUMENT);
    }

    @Test
    void makesOneReleaseOfADocumentThatArrivesTwiceAtOnce() throws Exception {
        byte[] bytes = ReleaseFixtures.aText().getBytes(StandardCharsets.UTF_8);
        Callable<Receipt> arrival = () -> AsSystem.run(() -> releases.receive("twice.txt", bytes));
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<Receipt>> both = pool.invokeAll(List.of(arrival, arrival));
            Receipt one = both.get(0).get();
            Receipt other = both.get(1).get();
            assertThat(one.release()).isEqualTo(other.release());
            assertThat(List.of(one.match(), other.match())).containsExactlyInAnyOrder(Match.NEW, Match.SAME_DOCUMENT);
        }
    }

    @Test
    void keepsEveryTextOfARelease() {
        String first = ReleaseFixtures.aText();
        String second = ReleaseFixtures.aText();
        ReleaseId id = releases.receiveText(first).release();
        releases.reissue(id, "again.txt", second.getBytes(StandardCharsets.UTF_8));
        assertThat(release(id).text().text()).isEqualTo(second);
        assertThat(releases.texts(id)).extracting(each -> each.text().text()).containsExactly(first, second);
    }

    @Test
    void refusesAnEmptyPaste() {
        assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> releases.receiveText("  \n"));
    }

    @Test
    void givesAnAddressOnceOfficeDateAndHeadlineAreKnown() {
        ReleaseId id = received();
        ReleaseDraft draft = ReleaseFixtures.aDraft().withHeadline("Reyes: “Doña Ana’s” call, and more!");
        correct(id, draft);
        assertThat(release(id).path()).isEqualTo("nm/2021-05-04-reyes-dona-anas-call-and-more");
        ReleaseId twin = received();
        correct(twin, draft);
        assertThat(release(twin).path()).isEqualTo("nm/2021-05-04-reyes-dona-anas-call-and-more-2");
    }

    @Test
    void refusesAStaleCorrection() {
        ReleaseId id = received();
        long version = release(id).version();
        correct(id, ReleaseFixtures.aDraft());
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> releases.correct(id, ReleaseDraft.EMPTY, version));
    }

    @Test
    void showsNothingToThePublicBeforePublicationAndDuringEmbargo() {
        ReleaseId id = received();
        correct(id, ReleaseFixtures.aDraft());
        String slug = java.util.Objects.requireNonNull(release(id).slug());
        assertThat(isPublic(slug)).isFalse();
        releases.publish(id, clock.instant().plus(Duration.ofHours(2)));
        assertThat(isPublic(slug)).isFalse();
        assertThat(published()).doesNotContain(id);
        clock.tick(Duration.ofHours(2));
        assertThat(isPublic(slug)).isTrue();
        assertThat(published()).contains(id);
        releases.withdraw(id, "Issued by mistake");
        assertThat(isPublic(slug)).isFalse();
        assertThat(published()).doesNotContain(id);
    }

    @Test
    void refusesToPublishWhatIsIncompleteAndSaysWhatIsMissing() {
        ReleaseId id = received();
        correct(id, ReleaseFixtures.aDraft().withOffice(null).withReleaseDate(null));
        assertThatExceptionOfType(ReleaseRefused.class)
                .isThrownBy(() -> releases.publish(id, null))
                .withMessage("Before publishing, give the release its date, office.");
    }

    @Test
    void refusesToWithdrawWithoutAReason() {
        ReleaseId id = received();
        assertThatExceptionOfType(ReleaseRefused.class).isThrownBy(() -> releases.withdraw(id, " "));
    }

    @Test
    void keepsThePublicAddressWhenTheHeadlineIsCorrectedLater() {
        ReleaseId id = received();
        correct(id, ReleaseFixtures.aDraft());
        String path = release(id).path();
        releases.publish(id, null);
        correct(id, release(id).draft().withHeadline("Another headline"));
        assertThat(release(id).path()).isEqualTo(path);
        assertThatExceptionOfType(ReleaseRefused.class)
                .isThrownBy(() -> correct(id, release(id).draft().withHeadline(null)));
    }

    @Test
    void tellsTheHistoryInWords() {
        ReleaseId id = received();
        correct(id, ReleaseDraft.EMPTY.withHeadline("One"));
        correct(id, release(id).draft().withHeadline("Two").withOffice(Jurisdiction.OHIO));
        List<ReleaseChange> history = releases.history(id);
        assertThat(history).extracting(ReleaseChange::by).containsOnly("mia");
        assertThat(history)
                .extracting(ReleaseChange::what)
                .containsExactly(
                        List.of("Headline: One → Two", "Office: none → OH"),
                        List.of("Headline: none → One"),
                        List.of("Received"));
    }

    @Test
    void listsByFilterAndOrder() {
        String word = "Zanzibar" + System.nanoTime();
        ReleaseId late = received();
        correct(late, ReleaseFixtures.aDraft().withHeadline("Late 100% " + word));
        ReleaseId early = received();
        correct(early, ReleaseFixtures.aDraft().withHeadline("Early " + word).withOffice(Jurisdiction.OHIO));
        var byTitle = PageRequest.of(0, 10, Sort.by("title"));
        assertThat(releases.list(new ReleaseFilter(word, null, null), byTitle))
                .extracting(ReleaseRow::id)
                .containsExactly(early, late);
        assertThat(releases.count(new ReleaseFilter(word, ReleaseStatus.RECEIVED, Jurisdiction.OHIO)))
                .isOne();
        assertThat(releases.count(new ReleaseFilter(word, ReleaseStatus.PUBLISHED, null)))
                .isZero();
        assertThat(releases.count(new ReleaseFilter("100% " + word, null, null)))
                .isOne();
        assertThat(releases.count(new ReleaseFilter("100_ " + word, null, null)))
                .isZero();
    }

    @Test
    @WithMockUser(roles = "OFFICE")
    void letsOnlyStaffWrite() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> releases.receiveText("Words"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> releases.publish(new ReleaseId(1), null));
    }

    private boolean isPublic(String slug) {
        return releases.findPublished(Jurisdiction.NEW_MEXICO, slug).isPresent();
    }

    private List<ReleaseId> published() {
        return releases.published(Jurisdiction.NEW_MEXICO, Pageable.unpaged()).stream()
                .map(ReleaseRow::id)
                .toList();
    }

    private ReleaseId received() {
        return releases.receiveText(ReleaseFixtures.aText()).release();
    }

    private void correct(ReleaseId id, ReleaseDraft draft) {
        releases.correct(id, draft, release(id).version());
    }

    private ReleaseDetail release(ReleaseId id) {
        return releases.find(id).orElseThrow();
    }
}
