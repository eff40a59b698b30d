package org.joinder.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RememberedRepository extends Repository<Remembered, Long> {

    Remembered saveAndFlush(Remembered remembered);

    void delete(Remembered remembered);

    void flush();

    Optional<Remembered> findById(long id);

    List<Remembered> findAllByOrderByMadeAtDescIdDesc();
}
