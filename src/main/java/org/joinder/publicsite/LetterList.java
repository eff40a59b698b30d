package org.joinder.publicsite;

import java.util.List;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The published letters, latest first. */
@Component
@Order(2)
class LetterList implements PublicList {

    private static final ListHead HEAD = new ListHead(
            "/letters",
            "Letters",
            "Letters that attorneys general sent together to Congress and to agencies, latest first.",
            "No letter has been published yet.",
            List.of("leads", "signers", "signersInWords"));

    private final LetterService letters;

    LetterList(LetterService letters) {
        this.letters = letters;
    }

    @Override
    public ListHead head() {
        return HEAD;
    }

    @Override
    public int count() {
        return letters.listPublished().size();
    }

    @Override
    public List<ListLine> lines(int from, int most) {
        return PublicList.part(letters.listPublished(), from, most).stream()
                .map(LetterList::line)
                .toList();
    }

    private static ListLine line(LetterRow letter) {
        var leads = letter.leads().stream().map(Jurisdiction::displayName).collect(Collectors.joining(", "));
        return new ListLine(
                letter.subject(),
                LetterPaths.publicPage(letter.slug()),
                letter.date(),
                letter.signersInWords() + (leads.isEmpty() ? "" : ", led by " + leads),
                null,
                HEAD.fields(leads, letter.signers(), letter.signersInWords()));
    }
}
