package org.joinder.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction that changed audited records: when it was and who did it. */
@Entity
@Table(name = "revision")
@RevisionEntity(RevisionStamp.class)
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @RevisionNumber
    private long id;

    @RevisionTimestamp
    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    private String changedBy = "";

    void stamp(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }
}
