package org.joinder.review;

import java.util.List;
import java.util.Optional;
import org.joinder.releases.ReleaseId;
import org.springframework.data.repository.Repository;

interface ReviewItemRepository extends Repository<ReviewItem, Long> {

    ReviewItem save(ReviewItem item);

    void delete(ReviewItem item);

    void flush();

    Optional<ReviewItem> findById(long id);

    /** Those of one text, in its order. */
    default List<ReviewItem> of(ReleaseId release, int text) {
        return findByReleaseIdAndTextNumberOrderBySpanStartAscSpanEndDescIdAsc(release.value(), text);
    }

    List<ReviewItem> findByReleaseIdAndTextNumberOrderBySpanStartAscSpanEndDescIdAsc(long releaseId, int textNumber);
}
