package org.joinder.letters;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns stored letters into what is shown. */
@Component
class LetterReader {

    private final RoundSource rounds;
    private final ClaimRepository claims;
    private final FrozenRosters rosters;

    LetterReader(RoundSource rounds, ClaimRepository claims, FrozenRosters rosters) {
        this.rounds = rounds;
        this.claims = claims;
        this.rosters = rosters;
    }

    LetterDetail detail(Letter letter) {
        return details(List.of(letter)).getFirst();
    }

    /** Whole, in the order given, with as many reads for a hundred letters as for one. */
    List<LetterDetail> details(List<Letter> letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        var contents = new LinkedHashMap<LetterId, LetterDraft>();
        letters.forEach(letter -> contents.put(letter.id(), letter.content()));
        var leads = new HashMap<LetterId, List<Jurisdiction>>();
        contents.forEach((id, content) -> leads.put(id, content.leads()));
        var running = rounds.roundsOf(leads);
        var frozen = rosters.of(contents.keySet());
        var said = claims
                .findByLetterIdInOrderById(
                        contents.keySet().stream().map(LetterId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(Claim::letter, Collectors.mapping(Claim::value, Collectors.toList())));
        return letters.stream()
                .map(letter -> new LetterDetail(
                        letter.id(),
                        letter.version(),
                        letter.slug(),
                        letter.status(),
                        letter.isPublished(),
                        Objects.requireNonNull(contents.get(letter.id())),
                        running.get(letter.id()),
                        said.getOrDefault(letter.id(), List.of()),
                        frozen.get(letter.id())))
                .toList();
    }

    List<LetterRow> rows(List<Letter> letters) {
        var open = letters.stream()
                .filter(letter -> letter.status() == LetterStatus.OPEN)
                .map(Letter::id)
                .toList();
        var signatures = rounds.signaturesOf(open);
        return letters.stream()
                .map(letter -> row(letter, signatures.get(letter.id())))
                .toList();
    }

    /** A line needs of the round only who signed; in place of the roster, which an open letter has not yet. */
    private static LetterRow row(Letter letter, @Nullable List<Signature> signed) {
        var content = signed == null ? letter.content() : letter.content().signedBy(signed);
        return new LetterDetail(
                        letter.id(),
                        letter.version(),
                        letter.slug(),
                        letter.status(),
                        letter.isPublished(),
                        content,
                        null,
                        List.of(),
                        null)
                .row();
    }
}
