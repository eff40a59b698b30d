package org.joinder.releases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReceivedTextRepository extends Repository<ReceivedText, Long> {

    ReceivedText save(ReceivedText text);

    Optional<ReceivedText> findByDocumentId(long documentId);

    Optional<ReceivedText> findFirstByTextHashOrderByIdAsc(String textHash);

    Optional<ReceivedText> findFirstByReleaseIdOrderByNumberDesc(long releaseId);

    List<ReceivedText> findByReleaseIdOrderByNumber(long releaseId);
}
