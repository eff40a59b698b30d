package org.joinder.links;

import java.util.List;
import java.util.Optional;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterFilter;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Letters as records of the graph. */
@Component
class LetterNodes implements NodeSource {

    private final LetterService letters;

    LetterNodes(LetterService letters) {
        this.letters = letters;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.LETTER;
    }

    @Override
    public Optional<NodeCard> find(String key) {
        return NodeKeys.number(key)
                .flatMap(number -> letters.find(new LetterId(number)))
                .map(LetterDetail::row)
                .map(LetterNodes::card);
    }

    @Override
    public List<NodeCard> search(String words, int limit) {
        return letters.list(new LetterFilter(words, null), PageRequest.of(0, limit)).stream()
                .map(LetterNodes::card)
                .toList();
    }

    private static NodeCard card(LetterRow letter) {
        return new NodeCard(
                NodeRef.letter(letter.id()),
                letter.subject(),
                letter.signersInWords(),
                letter.date(),
                null,
                letter.published(),
                LetterPaths.one(letter.id()),
                letter.published() ? LetterPaths.publicPage(letter.slug()) : null);
    }
}
