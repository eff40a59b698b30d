package org.joinder.signon;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

@Entity
@Audited
@Table(name = "rule_set")
class RuleSet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String association = "";
    private LocalDate starts = LocalDate.EPOCH;
    private @Nullable LocalDate ends;
    private int leadOffices;
    private boolean leadsOfDifferentParties;
    private int businessDays;
    private int letterheadSignatures;
    private String letterhead = "";
    private String otherwise = "";
    private boolean needsDelegation;
    private String reminderDays = "";
    private String source = "";

    RuleSet() {}

    void fill(RuleSetDraft draft) {
        var rules = draft.rules();
        association = rules.association().strip();
        starts = draft.starts();
        ends = draft.ends();
        leadOffices = rules.leadOffices();
        leadsOfDifferentParties = rules.leadsOfDifferentParties();
        businessDays = rules.businessDays();
        letterheadSignatures = rules.letterheadSignatures();
        letterhead = rules.letterhead().strip();
        otherwise = rules.otherwise().strip();
        needsDelegation = rules.needsDelegation();
        reminderDays = rules.writtenReminders();
        source = draft.source().strip();
    }

    RuleSetRow row() {
        if (id == null) {
            throw new IllegalStateException("the rule set was not stored yet");
        }
        var rules = new SignOnRules(
                association,
                leadOffices,
                leadsOfDifferentParties,
                businessDays,
                letterheadSignatures,
                letterhead,
                otherwise,
                needsDelegation,
                SignOnRules.reminders(reminderDays));
        return new RuleSetRow(new RuleSetId(id), version, new RuleSetDraft(rules, starts, ends, source));
    }
}
