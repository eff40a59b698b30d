package org.joinder.imports;

import static org.joinder.imports.BillStatusFields.orElse;

import java.time.Instant;
import java.util.List;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.Chamber;
import org.joinder.legislation.Congress;
import org.joinder.legislation.MemberVote;
import org.joinder.legislation.RollCall;
import org.jspecify.annotations.Nullable;

/** A roll call of the House with its members, as {@code /house-vote/{congress}/{session}/{number}/members} gives it. */
final class HouseVote {

    private HouseVote() {}

    static RollCall of(SourceNode votes) {
        Integer congress = SourceValues.number(votes.value("congress"));
        Integer session = SourceValues.number(votes.value("sessionNumber"));
        Integer number = SourceValues.number(votes.value("rollCallNumber"));
        if (congress == null || congress == 0 || session == null || number == null) {
            throw RefusedDocument.of("names no roll call: congress " + votes.value("congress") + ", session "
                    + votes.value("sessionNumber") + ", number " + votes.value("rollCallNumber"));
        }
        Instant at = SourceValues.instant(votes.value("startDate"));
        return new RollCall(
                RollCall.keyOf(new Congress(congress), Chamber.HOUSE, session, number),
                BillSource.CONGRESS_GOV,
                bill(votes),
                Chamber.HOUSE.displayName(),
                number,
                session,
                at == null ? SourceValues.date(votes.value("startDate")) : SourceValues.day(at),
                votes.value("voteQuestion"),
                votes.value("result"),
                members(votes.all("results/item")));
    }

    /** A vote may be on no bill at all, such as the election of the Speaker. */
    private static @Nullable BillId bill(SourceNode votes) {
        try {
            return BillStatusFields.id(
                    votes.value("congress"), votes.value("legislationType"), votes.value("legislationNumber"));
        } catch (RefusedDocument none) {
            return null;
        }
    }

    private static List<MemberVote> members(List<SourceNode> items) {
        return items.stream()
                .map(item -> new MemberVote(
                        orElse(item.value("bioguideID", "bioguideId"), "unnamed"),
                        name(item),
                        item.value("voteParty"),
                        item.value("voteState"),
                        orElse(item.value("voteCast"), "Not Voting")))
                .toList();
    }

    private static @Nullable String name(SourceNode item) {
        String last = item.value("lastName");
        String first = item.value("firstName");
        return last == null ? first : first == null ? last : first + " " + last;
    }
}
