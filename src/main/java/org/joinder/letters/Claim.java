package org.joinder.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A count claim as it is kept. */
@Entity
@Table(name = "letter_claim")
@Audited
class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long letterId;

    @Enumerated(EnumType.STRING)
    private Jurisdiction claimant = Jurisdiction.ALABAMA;

    private int number;
    private boolean withoutItself;
    private String quote = "";
    private String source = "";
    private @Nullable String address;

    Claim() {}

    Claim(LetterId letter, CountClaim claim) {
        letterId = letter.value();
        claimant = claim.by();
        source = claim.source();
        say(claim);
    }

    void say(CountClaim claim) {
        number = claim.number();
        withoutItself = claim.withoutItself();
        quote = claim.quote();
        address = claim.address();
    }

    LetterId letter() {
        return new LetterId(letterId);
    }

    CountClaim value() {
        return new CountClaim(claimant, number, withoutItself, quote, source, address);
    }
}
