package org.joinder.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.OfContact;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfPerson;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.releases.PressContact;
import org.joinder.releases.ReleaseDraft;
import org.joinder.releases.ReleaseKind;

/** What a decision does to the release's record: a confirmed field fills it, a confirmation taken back empties it again. */
final class RecordFlow {

    private RecordFlow() {}

    static ReleaseDraft confirmed(ReleaseDraft draft, Target target) {
        return switch (target) {
            case OfField field -> field(draft, field);
            case OfOffice office
            when office.part() == OfficePart.ISSUER -> draft.withOffice(Jurisdiction.of(office.usps()));
            case OfPerson person -> draft.withAttorneyGeneral(person.name());
            case OfContact contact -> draft.withContacts(with(draft.contacts(), contact(contact)));
            default -> draft;
        };
    }

    static ReleaseDraft confirmed(ReleaseDraft draft, List<Target> targets) {
        ReleaseDraft filled = draft;
        for (Target target : targets) {
            filled = confirmed(filled, target);
        }
        return filled;
    }

    /** What another finding that is still confirmed says of the same field stands then. */
    static ReleaseDraft takenBack(ReleaseDraft draft, Target target, List<Target> stillConfirmed) {
        ReleaseDraft emptied = takenBack(draft, target);
        return emptied.equals(draft)
                ? draft
                : confirmed(
                        emptied,
                        stillConfirmed.stream()
                                .filter(each -> FindingKind.of(each) == FindingKind.of(target))
                                .toList());
    }

    /** Empties only what still says the same: a value typed by a person since then stays. */
    static ReleaseDraft takenBack(ReleaseDraft draft, Target target) {
        if (target instanceof OfContact contact) {
            return draft.withContacts(without(draft.contacts(), contact(contact)));
        }
        if (!confirmed(draft, target).equals(draft)) {
            return draft;
        }
        return switch (target) {
            case OfField field -> emptied(draft, field);
            case OfOffice office when office.part() == OfficePart.ISSUER -> draft.withOffice(null);
            case OfPerson person -> draft.withAttorneyGeneral(null);
            default -> draft;
        };
    }

    private static ReleaseDraft field(ReleaseDraft draft, OfField field) {
        return switch (field.field()) {
            case HEADLINE -> draft.withHeadline(field.value());
            case DATE -> draft.withReleaseDate(date(field.value()));
            case KIND -> draft.withKind(kind(field.value()));
            case CLAIMED_OTHERS, CLAIMED_TOTAL -> draft;
        };
    }

    private static ReleaseDraft emptied(ReleaseDraft draft, OfField field) {
        return switch (field.field()) {
            case HEADLINE -> draft.withHeadline(null);
            case DATE -> draft.withReleaseDate(null);
            case KIND -> draft.withKind(null);
            case CLAIMED_OTHERS, CLAIMED_TOTAL -> draft;
        };
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw ReviewRefused.noValue(value, "a date; write it as 2017-08-16");
        }
    }

    private static ReleaseKind kind(String value) {
        return ReleaseKind.find(value).orElseThrow(() -> ReviewRefused.noValue(value, "a kind of release"));
    }

    private static PressContact contact(OfContact found) {
        return new PressContact(found.name(), found.phone(), found.email());
    }

    private static List<PressContact> with(List<PressContact> contacts, PressContact one) {
        if (contacts.contains(one)) {
            return contacts;
        }
        List<PressContact> more = new ArrayList<>(contacts);
        more.add(one);
        return more;
    }

    private static List<PressContact> without(List<PressContact> contacts, PressContact one) {
        return contacts.stream().filter(each -> !each.equals(one)).toList();
    }
}
