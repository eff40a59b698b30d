package org.joinder.letters;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<Letter, Long> {

    Optional<Letter> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("""
            select letter from Letter letter
            where (:status is null or letter.status = :status) and locate(:words, lower(letter.subject)) > 0
            order by letter.sentOn desc nulls first, letter.id desc""")
    List<Letter> matching(String words, @Nullable LetterStatus status, Pageable page);

    @Query("""
            select count(letter) from Letter letter
            where (:status is null or letter.status = :status) and locate(:words, lower(letter.subject)) > 0""")
    long countMatching(String words, @Nullable LetterStatus status);

    @Query("select letter from Letter letter where letter.published order by letter.sentOn desc, letter.id desc")
    List<Letter> published();

    @Query("""
            select distinct letter from Letter letter join letter.roster line
            where line.jurisdiction = :office order by letter.sentOn desc, letter.id desc""")
    List<Letter> signedBy(Jurisdiction office);

    @Query(value = """
            select * from letter where asks::text like :section or asks::text like :part
            order by sent_on desc nulls first, id desc""", nativeQuery = true)
    List<Letter> naming(String section, String part);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select letter from Letter letter where letter.id = :id")
    Optional<Letter> hold(long id);
}
