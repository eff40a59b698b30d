package org.joinder.letters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClaimRepository extends JpaRepository<Claim, Long> {

    List<Claim> findByLetterIdInOrderById(Collection<Long> letterIds);

    Optional<Claim> findByLetterIdAndClaimantAndSource(long letterId, Jurisdiction claimant, String source);
}
