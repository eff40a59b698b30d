package org.joinder.demo;

import java.util.List;
import org.joinder.base.Span;
import org.joinder.legislation.StatuteId;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterService;
import org.joinder.links.LinkKind;
import org.joinder.links.LinkService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.releases.Receipt;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Releases on the letter of 2017, in our own words and marked so, published and linked with their evidence. */
@Component
class DemoReleases implements DemoStep {

    private final ReleaseService releases;
    private final LetterService letters;
    private final LinkService links;
    private final TransactionTemplate together;

    DemoReleases(ReleaseService releases, LetterService letters, LinkService links, TransactionTemplate together) {
        this.releases = releases;
        this.letters = letters;
        this.links = links;
        this.together = together;
    }

    static List<ReleaseFile> files() {
        return DemoFiles.list("releases.json", ReleaseFile[].class);
    }

    static NodeRef ref(ReleaseId id) {
        return new NodeRef(NodeKind.RELEASE, Long.toString(id.value()));
    }

    @Override
    public int load() {
        return (int) files().stream()
                .filter(file -> Boolean.TRUE.equals(together.execute(transaction -> add(file))))
                .count();
    }

    private boolean add(ReleaseFile file) {
        Receipt receipt = releases.receive(file.file(), file.bytes());
        ReleaseDetail release = releases.find(receipt.release()).orElseThrow();
        if (release.publishedAt() != null) {
            return false;
        }
        releases.correct(release.id(), file.draft(), release.version());
        releases.publish(release.id(), null);
        link(release, file);
        return true;
    }

    private void link(ReleaseDetail release, ReleaseFile file) {
        NodeRef from = ref(release.id());
        String text = release.text().text();
        links.add(from, LinkKind.ISSUED_BY, NodeRef.office(file.jurisdiction()), null, null, "taken in by hand");
        letters.findBySlug(file.letter())
                .map(LetterDetail::id)
                .ifPresent(letter -> links.add(
                        from,
                        LinkKind.ANNOUNCES,
                        NodeRef.letter(letter),
                        from,
                        place(text, file.announcing()),
                        file.announcing()));
        for (ReleaseFile.Citation cited : file.cites()) {
            NodeRef section = NodeRef.statute(StatuteId.of(cited.section()));
            links.add(from, LinkKind.CITES, section, from, place(text, cited.words()), cited.words());
        }
    }

    private static Span place(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalStateException("the text does not have the words “" + words + "”");
        }
        return new Span(start, start + words.length());
    }
}
