package org.joinder.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the delegation of an attorney general's own jurisdiction voted on a bill of Congress. */
@Service
public class DelegationService {

    private final JdbcClient jdbc;

    DelegationService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The delegation's votes; empty for a bill of a state, whose members all are of that state. */
    @Transactional(readOnly = true)
    public Optional<DelegationVotes> find(BillRecord bill, Jurisdiction jurisdiction) {
        if (!bill.id().isOfCongress()) {
            return Optional.empty();
        }
        List<DelegationVotes.Cast> casts = new ArrayList<>();
        int unnamed = 0;
        for (BillVote vote : bill.votes()) {
            Optional<Named> named = named(bill.id(), vote);
            if (named.isEmpty()) {
                unnamed++;
                continue;
            }
            List<MemberVote> own = members(named.get().key(), jurisdiction);
            if (!own.isEmpty()) {
                casts.add(new DelegationVotes.Cast(vote, named.get().source(), own));
            }
        }
        return Optional.of(new DelegationVotes(jurisdiction, casts, unnamed));
    }

    /** How every member voted on a bill of Congress, by the recorded votes of which a source names the members. */
    @Transactional(readOnly = true)
    public List<DelegationVotes.Cast> casts(BillRecord bill) {
        return !bill.id().isOfCongress()
                ? List.of()
                : bill.votes().stream()
                        .flatMap(vote -> named(bill.id(), vote)
                                .map(named ->
                                        new DelegationVotes.Cast(vote, named.source(), members(named.key(), null)))
                                .stream())
                        .toList();
    }

    private record Named(String key, BillSource source) {}

    /** Congress.gov's roll call of the vote, or the one that LegiScan gave this very number. */
    private Optional<Named> named(BillId bill, BillVote vote) {
        List<String> keys = new ArrayList<>();
        Optional<Chamber> chamber = Optional.ofNullable(vote.chamber()).flatMap(Chamber::find);
        Integer session = vote.session();
        if (chamber.isPresent() && session != null) {
            bill.congress()
                    .ifPresent(congress -> keys.add(RollCall.keyOf(congress, chamber.get(), session, vote.number())));
        }
        keys.add(RollCall.keyOfLegiScan(vote.number()));
        return jdbc.sql("""
                        select key, source from roll_call where key = any (:keys)
                            and (source <> 'LEGISCAN' or date is null or date = :date)
                        order by source limit 1""")
                .param("keys", keys.toArray(String[]::new))
                .param("date", vote.date())
                .query((row, index) -> new Named(row.getString("key"), BillSource.valueOf(row.getString("source"))))
                .optional();
    }

    private List<MemberVote> members(String rollCall, @Nullable Jurisdiction jurisdiction) {
        return jdbc.sql("""
                        select m.member_id, coalesce(m.name, l.name) as name, coalesce(m.party, l.party) as party,
                            coalesce(m.state, l.state) as state, m.cast_as
                        from roll_call_member m join roll_call r on r.key = m.roll_call
                            left join legislator l on l.source = r.source and l.member_id = m.member_id
                        where m.roll_call = :vote
                            and (cast(:state as text) is null or coalesce(m.state, l.state) = :state)
                        order by m.position""")
                .param("vote", rollCall)
                .param("state", jurisdiction == null ? null : jurisdiction.usps())
                .query((row, index) -> new MemberVote(
                        row.getString("member_id"),
                        row.getString("name"),
                        row.getString("party"),
                        row.getString("state"),
                        row.getString("cast_as")))
                .list();
    }
}
