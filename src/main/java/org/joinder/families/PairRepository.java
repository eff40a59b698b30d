package org.joinder.families;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PairRepository extends Repository<ReleasePair, Long> {

    String WAITING = """
             from release_pair pair
            left join release_family one on one.release_id = pair.first_id
            left join release_family other on other.release_id = pair.second_id
            where pair.state = 'SUGGESTED'
            and (one.family_id is null or other.family_id is null or one.family_id <> other.family_id)""";

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

    @Query("select pair from ReleasePair pair where pair.state = 'CONFIRMED' and pair.firstId in :releases")
    List<ReleasePair> confirmedAmong(Collection<Long> releases);

    List<ReleasePair> findByStateOrderByIdAsc(PairState state);

    List<ReleasePair> findByStateNotOrderByDecidedAtDescIdDesc(PairState state, Limit most);

    int countByStateNot(PairState state);
}
