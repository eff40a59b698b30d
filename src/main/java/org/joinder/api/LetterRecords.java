package org.joinder.api;

import java.util.Optional;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class LetterRecords implements RecordSource {

    private final LetterService letters;

    LetterRecords(LetterService letters) {
        this.letters = letters;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.LETTER;
    }

    @Override
    public Optional<Shown> find(String id) {
        return letters.findBySlug(id).map(letter -> new Shown(NodeRef.letter(letter.id()), LetterJson.of(letter)));
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return letters.find(node.letterId()).map(LetterDetail::slug);
    }
}
