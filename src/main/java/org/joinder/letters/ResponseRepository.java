package org.joinder.letters;

import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResponseRepository extends JpaRepository<Response, Long> {

    List<Response> findByLetterIdOrderByAnsweredAtAscIdAsc(long letterId);

    Optional<Response> findByLetterIdAndJurisdiction(long letterId, Jurisdiction jurisdiction);
}
