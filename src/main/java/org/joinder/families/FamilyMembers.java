package org.joinder.families;

import java.util.List;
import org.joinder.releases.ReleaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which family each release belongs to: found once for each decision, where only its own releases are walked. */
@Component
class FamilyMembers {

    private static final String REACHED = """
            with recursive reached (id) as (
                select unnest(array[:first, :second]::bigint[])
                union
                select case reached.id when joined.first_id then joined.second_id else joined.first_id end
                from reached join release_pair joined
                    on joined.state = 'CONFIRMED' and reached.id in (joined.first_id, joined.second_id))
            """;

    private final JdbcClient jdbc;
    private final PairRepository pairs;

    FamilyMembers(JdbcClient jdbc, PairRepository pairs) {
        this.jdbc = jdbc;
        this.pairs = pairs;
    }

    /** Two decisions take turns, since both may change one family. */
    void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('release_family'))").query(_ -> {});
    }

    /** Finds the families of both anew, after what was decided of them. */
    void renew(PairRow pair) {
        Long[] reached = jdbc.sql(REACHED + "select id from reached")
                .param("first", pair.first().value())
                .param("second", pair.second().value())
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        jdbc.sql("delete from release_family where release_id = any (?)")
                .param(reached)
                .update();
        List<PairRow> confirmed = pairs.confirmedAmong(List.of(reached)).stream()
                .map(ReleasePair::row)
                .toList();
        Families.of(confirmed).forEach(this::keep);
    }

    private void keep(List<ReleaseId> family) {
        jdbc.sql("insert into release_family select unnest(?), ?")
                .params(
                        family.stream().map(ReleaseId::value).toArray(Long[]::new),
                        family.getFirst().value())
                .update();
    }
}
