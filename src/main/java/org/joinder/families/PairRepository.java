package org.joinder.families;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PairRepository extends Repository<ReleasePair, Long> {

    String WAITING = """
             from release_pair pair where pair.state = 'SUGGESTED' and not exists (
                with recursive family (id) as (
                    select pair.first_id
                    union
                    select case family.id when joined.first_id then joined.second_id else joined.first_id end
                    from family join release_pair joined
                        on joined.state = 'CONFIRMED' and family.id in (joined.first_id, joined.second_id))
                select from family where family.id = pair.second_id)""";

    ReleasePair save(ReleasePair pair);

    void delete(ReleasePair pair);

    void flush();

    Optional<ReleasePair> findById(long id);

    Optional<ReleasePair> findByFirstIdAndSecondId(long firstId, long secondId);

    List<ReleasePair> findByFirstIdOrSecondId(long firstId, long secondId);

    /** Those that nobody decided and that no confirmed pairs connect already, the most alike first. */
    @Query(value = "select pair.*" + WAITING + " order by pair.likeness desc, pair.id limit :most", nativeQuery = true)
    List<ReleasePair> waiting(int most);

    @Query(value = "select count(*)" + WAITING, nativeQuery = true)
    int countWaiting();

    List<ReleasePair> findByStateOrderByIdAsc(PairState state);

    List<ReleasePair> findByStateNotOrderByDecidedAtDescIdDesc(PairState state, Limit most);

    int countByStateNot(PairState state);
}
