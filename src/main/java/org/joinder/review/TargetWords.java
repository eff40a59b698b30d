package org.joinder.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.base.WrittenDay;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.OfBill;
import org.joinder.extraction.Target.OfContact;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfPerson;
import org.joinder.extraction.Target.OfQuote;
import org.joinder.extraction.Target.OfRecipient;
import org.joinder.extraction.Target.OfStatute;
import org.joinder.legislation.BillId;
import org.joinder.releases.ReleaseKind;
import org.jspecify.annotations.Nullable;

/** What a mention is read as, in words for a person. */
public final class TargetWords {

    private TargetWords() {}

    public static String of(Target target) {
        return switch (target) {
            case OfField field -> field(field);
            case OfOffice office -> office(office.usps());
            case OfPerson person -> person.name();
            case OfContact contact -> listed(contact.name(), contact.phone(), contact.email());
            case OfRecipient recipient -> listed(recipient.name(), recipient.role());
            case OfBill bill -> bill(bill);
            case OfStatute law -> listed(law.name(), law.cite());
            case OfQuote quote -> (quote.speaker() == null ? "" : quote.speaker() + ": ") + "“" + quote.text() + "”";
        };
    }

    private static String field(OfField field) {
        return switch (field.field()) {
            case HEADLINE -> field.value();
            case DATE -> date(field.value());
            case KIND -> ReleaseKind.find(field.value()).map(ReleaseKind::label).orElse(field.value());
            case CLAIMED_OTHERS -> field.value() + " others";
            case CLAIMED_TOTAL -> field.value() + " in all";
        };
    }

    private static String date(String value) {
        try {
            return WrittenDay.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private static String office(String usps) {
        return Jurisdiction.find(usps).map(Jurisdiction::displayName).orElse(usps);
    }

    /** A bill whose session is not known says so, since its number alone is no identity. */
    private static String bill(OfBill bill) {
        return BillId.find(Objects.requireNonNullElse(bill.id(), ""))
                .map(BillId::displayName)
                .orElseGet(() -> bill.number() + legislature(bill.jurisdiction()) + ", session not known");
    }

    private static String legislature(@Nullable String jurisdiction) {
        if (jurisdiction == null) {
            return "";
        }
        return jurisdiction.equals("US") ? ", Congress" : ", " + office(jurisdiction);
    }

    private static String listed(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
