package org.joinder.security;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, Long> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    @Query("from Account where username like %:words% or lower(displayName) like %:words%")
    Page<Account> findByWords(String words, Pageable page);

    /** Locked, so that two administrators cannot take each other's role away at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Account where enabled and role = org.joinder.security.AccountRole.ADMIN order by id")
    List<Account> lockActiveAdministrators();

    @Query("select stamp from Account where username = :username and enabled")
    Optional<Integer> findStamp(String username);
}
