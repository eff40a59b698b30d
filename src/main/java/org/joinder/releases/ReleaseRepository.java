package org.joinder.releases;

import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<Release, Long> {

    Release save(Release release);

    Release saveAndFlush(Release release);

    Optional<Release> findById(long id);

    Optional<Release> findByOfficeAndSlug(Jurisdiction office, String slug);
}
