package org.joinder.families;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PairRepository extends Repository<ReleasePair, Long> {

    ReleasePair save(ReleasePair pair);

    void delete(ReleasePair pair);

    void flush();

    Optional<ReleasePair> findById(long id);

    Optional<ReleasePair> findByFirstIdAndSecondId(long firstId, long secondId);

    List<ReleasePair> findByFirstIdOrSecondId(long firstId, long secondId);

    List<ReleasePair> findByStateOrderByLikenessDescIdAsc(PairState state, Limit limit);

    List<ReleasePair> findByStateOrderByIdAsc(PairState state);

    int countByState(PairState state);
}
