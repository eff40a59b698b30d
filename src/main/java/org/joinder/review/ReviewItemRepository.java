package org.joinder.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReviewItemRepository extends Repository<ReviewItem, Long> {

    ReviewItem save(ReviewItem item);

    void delete(ReviewItem item);

    void flush();

    Optional<ReviewItem> findById(long id);

    List<ReviewItem> findByReleaseIdAndTextNumberOrderBySpanStartAscSpanEndDescIdAsc(long releaseId, int textNumber);
}
