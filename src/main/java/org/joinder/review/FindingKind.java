package org.joinder.review;

import org.joinder.extraction.Target;
import org.joinder.extraction.Target.OfBill;
import org.joinder.extraction.Target.OfContact;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfPerson;
import org.joinder.extraction.Target.OfQuote;
import org.joinder.extraction.Target.OfRecipient;
import org.joinder.extraction.Target.OfStatute;

/** What a finding is about, in the order a reviewer looks at it: the release itself, who joined, what it cites. */
public enum FindingKind {
    HEADLINE("Headline"),
    DATE("Date"),
    KIND("Kind of release"),
    ISSUER("Issuing office"),
    ATTORNEY_GENERAL("Attorney general"),
    CONTACT("Press contact"),
    CLAIMED_OTHERS("Claimed number of others"),
    CLAIMED_TOTAL("Claimed number in all"),
    LEAD("Leading office"),
    SIGNER("Joining office"),
    RECIPIENT("Recipient"),
    BILL("Bill"),
    STATUTE("Law"),
    QUOTE("Quote");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static FindingKind of(Target target) {
        return switch (target) {
            case OfField field -> of(field);
            case OfOffice office -> of(office);
            case OfPerson _ -> ATTORNEY_GENERAL;
            case OfContact _ -> CONTACT;
            case OfRecipient _ -> RECIPIENT;
            case OfBill _ -> BILL;
            case OfStatute _ -> STATUTE;
            case OfQuote _ -> QUOTE;
        };
    }

    private static FindingKind of(OfField field) {
        return switch (field.field()) {
            case HEADLINE -> HEADLINE;
            case DATE -> DATE;
            case KIND -> KIND;
            case CLAIMED_OTHERS -> CLAIMED_OTHERS;
            case CLAIMED_TOTAL -> CLAIMED_TOTAL;
        };
    }

    private static FindingKind of(OfOffice office) {
        return switch (office.part()) {
            case ISSUER -> ISSUER;
            case SIGNER -> SIGNER;
            case LEAD -> LEAD;
        };
    }
}
