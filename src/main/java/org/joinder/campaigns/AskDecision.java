package org.joinder.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;

/** What a person recorded as the outcome of one ask of one letter. */
@Entity
@Table(name = "campaign_ask")
@Audited
class AskDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long campaignId;
    private long letterId;
    private int number;

    @Enumerated(EnumType.STRING)
    private AskOutcome outcome = AskOutcome.OPEN;

    private @Nullable LocalDate decidedOn;
    private String reason = "";

    AskDecision() {}

    AskDecision(CampaignId campaign, LetterId letter, int number) {
        this.campaignId = campaign.value();
        this.letterId = letter.value();
        this.number = number;
    }

    void decide(AskOutcome outcome, @Nullable LocalDate decidedOn, String reason) {
        this.outcome = outcome;
        this.decidedOn = decidedOn;
        this.reason = reason;
    }

    boolean isOf(LetterId letter, int number) {
        return letterId == letter.value() && this.number == number;
    }

    AskOutcome outcome() {
        return outcome;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    String reason() {
        return reason;
    }
}
