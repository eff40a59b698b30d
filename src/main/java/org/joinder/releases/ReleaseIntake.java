package org.joinder.releases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joinder.base.SourceText;
import org.joinder.documents.DocumentId;
import org.joinder.documents.DocumentService;
import org.joinder.documents.ReadDocument;
import org.joinder.releases.Receipt.Match;
import org.joinder.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a document in: keeps it, and makes a release of it unless the same document or the same text was there. */
@Component
class ReleaseIntake {

    private static final int LONGEST_TITLE = 200;
    private static final Set<String> OPENERS =
            Set.of("FOR IMMEDIATE RELEASE", "PRESS RELEASE", "NEWS RELEASE", "MEDIA RELEASE", "NEWS", "STATEMENT");

    private final DocumentService documents;
    private final ReleaseRepository releases;
    private final ReceivedTextRepository texts;
    private final Copies copies;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReleaseIntake(
            DocumentService documents,
            ReleaseRepository releases,
            ReceivedTextRepository texts,
            Copies copies,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.releases = releases;
        this.texts = texts;
        this.copies = copies;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    Receipt receive(String fileName, byte[] bytes) {
        ReadDocument read = documents.read(fileName, bytes);
        DocumentId document = documents.keep(fileName, bytes, read).id();
        Optional<ReleaseId> same = releaseOf(document);
        if (same.isPresent()) {
            return receipt(same.get(), Match.SAME_DOCUMENT);
        }
        return texts.findFirstByTextHashOrderByIdAsc(TextHash.of(read.text()))
                .map(first -> repeated(first.release(), document))
                .orElseGet(() -> create(document, read.text()));
    }

    Receipt receiveText(String text) {
        return receive("pasted.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text the office issued anew: the next in the row of what the release was received as. */
    Receipt reissue(Release release, String fileName, byte[] bytes) {
        ReadDocument read = documents.read(fileName, bytes);
        DocumentId document = documents.keep(fileName, bytes, read).id();
        Optional<ReleaseId> same = releaseOf(document);
        if (same.isPresent()) {
            return receipt(same.get(), Match.SAME_DOCUMENT);
        }
        int last = texts.findFirstByReleaseIdOrderByNumberDesc(release.id().value())
                .map(ReceivedText::number)
                .orElse(0);
        keepText(release.id(), last + 1, document, read.text());
        return receipt(release.id(), Match.NEW);
    }

    private Optional<ReleaseId> releaseOf(DocumentId document) {
        return texts.findByDocumentId(document.value())
                .map(ReceivedText::release)
                .or(() -> copies.releaseOf(document));
    }

    private Receipt repeated(ReleaseId release, DocumentId document) {
        copies.add(document, release, clock.instant(), user.require().username());
        return receipt(release, Match.SAME_TEXT);
    }

    private Receipt create(DocumentId document, SourceText text) {
        Release release = releases.save(
                new Release(firstLine(text), clock.instant(), user.require().username()));
        keepText(release.id(), 1, document, text);
        return new Receipt(release.id(), release.title(), Match.NEW);
    }

    private void keepText(ReleaseId release, int number, DocumentId document, SourceText text) {
        Instant now = clock.instant();
        texts.save(new ReceivedText(
                release, number, document, text, now, user.require().username()));
        events.publishEvent(new ReleaseReceived(release));
    }

    private Receipt receipt(ReleaseId id, Match match) {
        String title = releases.findById(id.value()).map(Release::title).orElse("");
        return new Receipt(id, title, match);
    }

    private static String firstLine(SourceText text) {
        List<String> lines = text.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(20)
                .toList();
        String line = lines.stream()
                .filter(each -> !OPENERS.contains(each.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "" : lines.getFirst());
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) + "…" : line;
    }
}
