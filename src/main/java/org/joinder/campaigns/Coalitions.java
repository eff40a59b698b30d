package org.joinder.campaigns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.Signature;
import org.joinder.links.NodeCard;
import org.jspecify.annotations.Nullable;

/** Sets out who joined each letter of a campaign, all 56 each time. */
final class Coalitions {

    private Coalitions() {}

    static List<Coalition> of(Gathered gathered) {
        return gathered.letters().stream()
                .map(letter -> coalition(letter, gathered.releases()))
                .toList();
    }

    private static Coalition coalition(LetterDetail letter, List<NodeCard> releases) {
        Map<Jurisdiction, Signature> signed = signatures(letter).stream()
                .collect(Collectors.toMap(Signature::jurisdiction, Function.identity(), (first, _) -> first));
        var tiles = Arrays.stream(Jurisdiction.values())
                .sorted(Comparator.comparing(Jurisdiction::displayName))
                .map(office -> tile(letter, office, signed.get(office), releases))
                .toList();
        return new Coalition(
                letter.id(),
                letter.subject(),
                letter.date(),
                letter.countSentence(),
                letter.isRosterWhole() && !signed.isEmpty(),
                tiles);
    }

    private static List<Signature> signatures(LetterDetail letter) {
        var round = letter.openRound();
        return round.isEmpty() ? letter.roster() : round.get().signatures();
    }

    private static CoalitionTile tile(
            LetterDetail letter, Jurisdiction office, @Nullable Signature signature, List<NodeCard> releases) {
        return new CoalitionTile(
                office,
                standing(letter, office, signature),
                signature == null ? null : signature.name(),
                signature == null ? null : signature.title(),
                (int) releases.stream()
                        .filter(release -> release.office() == office)
                        .count());
    }

    private static Standing standing(LetterDetail letter, Jurisdiction office, @Nullable Signature signature) {
        if (letter.leads().contains(office)) {
            return Standing.LEADS;
        }
        if (signature != null) {
            return Standing.SIGNED;
        }
        return letter.isRosterWhole() && !letter.signers().isEmpty() ? Standing.NOT_ON_ROSTER : Standing.UNKNOWN;
    }
}
