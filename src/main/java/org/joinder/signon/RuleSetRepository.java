package org.joinder.signon;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RuleSetRepository extends JpaRepository<RuleSet, Long> {

    List<RuleSet> findAllByOrderByAssociationAscStartsDesc();
}
