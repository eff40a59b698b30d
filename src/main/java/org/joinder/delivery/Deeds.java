package org.joinder.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.Chamber;
import org.joinder.legislation.DelegationVotes;
import org.joinder.legislation.MemberVote;
import org.joinder.legislation.Sponsor;
import org.jspecify.annotations.Nullable;

/** What members did about one bill, from its sponsors, cosponsors and recorded votes. Pure. */
final class Deeds {

    private Deeds() {}

    /** Without those who withdrew, whom no source gives an id, or of whom no day is told. */
    static List<Deed> of(BillRecord bill, List<DelegationVotes.Cast> casts) {
        List<Deed> deeds = new ArrayList<>();
        bill.sponsors().forEach(each -> sponsored(bill, each, "Put forward").forEach(deeds::add));
        bill.cosponsors().forEach(each -> sponsored(bill, each, "Cosponsored").forEach(deeds::add));
        casts.forEach(cast ->
                cast.members().forEach(member -> voted(bill, cast, member).forEach(deeds::add)));
        return deeds;
    }

    private static Stream<Deed> sponsored(BillRecord bill, Sponsor member, String how) {
        var on = member.date() == null ? bill.introduced() : member.date();
        var id = member.memberId();
        return id == null || on == null || member.hasWithdrawn()
                ? Stream.empty()
                : Stream.of(new Deed(
                        id,
                        member.name(),
                        member.state(),
                        chamber(bill.originChamber()),
                        bill.id(),
                        FollowUp.Kind.COSPONSORED,
                        on,
                        how + " " + bill.number() + "."));
    }

    private static Stream<Deed> voted(BillRecord bill, DelegationVotes.Cast cast, MemberVote member) {
        LocalDate on = cast.vote().date();
        var name = member.name();
        return on == null || name == null || !(member.inFavour() || member.against())
                ? Stream.empty()
                : Stream.of(new Deed(
                        member.memberId(),
                        name,
                        member.state(),
                        cast.vote().chamber(),
                        bill.id(),
                        member.inFavour() ? FollowUp.Kind.VOTED_FOR : FollowUp.Kind.VOTED_AGAINST,
                        on,
                        "Voted " + member.castAs() + " on " + bill.number() + ", vote "
                                + cast.vote().number() + "."));
    }

    private static @Nullable String chamber(@Nullable Chamber chamber) {
        return chamber == null ? null : chamber.displayName();
    }
}
