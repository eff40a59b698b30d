package org.joinder.review.ui;

import static org.joinder.review.ui.WordFields.row;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfContact;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfPerson;
import org.joinder.extraction.Target.OfQuote;
import org.joinder.extraction.Target.OfRecipient;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.releases.ReleaseKind;
import org.joinder.review.FindingKind;
import org.jspecify.annotations.Nullable;

/** Knows the fields of each kind of finding. */
final class TargetFieldsOf {

    private TargetFieldsOf() {}

    static TargetFields kind(FindingKind kind) {
        return switch (kind) {
            case HEADLINE -> headline();
            case DATE -> date();
            case KIND -> kindOfRelease();
            case ISSUER -> office(OfficePart.ISSUER);
            case LEAD -> office(OfficePart.LEAD);
            case SIGNER -> office(OfficePart.SIGNER);
            case ATTORNEY_GENERAL -> person();
            case CONTACT -> contact();
            case CLAIMED_OTHERS -> claim(Field.CLAIMED_OTHERS);
            case CLAIMED_TOTAL -> claim(Field.CLAIMED_TOTAL);
            case RECIPIENT -> recipient();
            case BILL -> new BillFields();
            case STATUTE -> new StatuteFields();
            case QUOTE -> quote();
        };
    }

    private static TargetFields headline() {
        return new WordFields(
                List.of("Headline"),
                false,
                typed -> new OfField(Field.HEADLINE, first(typed)),
                target -> row(value(target)));
    }

    private static TargetFields person() {
        return new WordFields(
                List.of("Name"),
                false,
                typed -> new OfPerson(first(typed)),
                target -> row(target instanceof OfPerson person ? person.name() : null));
    }

    private static TargetFields contact() {
        return new WordFields(
                List.of("Name", "Telephone", "E-mail"),
                true,
                typed -> new OfContact(typed.get(0), typed.get(1), typed.get(2)),
                target -> target instanceof OfContact found
                        ? row(found.name(), found.phone(), found.email())
                        : row(null, null, null));
    }

    private static TargetFields recipient() {
        return new WordFields(
                List.of("Name", "Role"),
                false,
                typed -> new OfRecipient(first(typed), typed.get(1)),
                target -> target instanceof OfRecipient found ? row(found.name(), found.role()) : row(null, null));
    }

    private static TargetFields quote() {
        return new WordFields(
                List.of("Words", "Speaker"),
                false,
                typed -> new OfQuote(typed.get(1), first(typed)),
                target -> target instanceof OfQuote quote ? row(quote.text(), quote.speaker()) : row(null, null));
    }

    private static TargetFields office(OfficePart part) {
        return new ChoiceFields<>(
                new OfficeChoice(),
                "Choose the office.",
                office -> new OfOffice(office.usps(), part),
                target -> target instanceof OfOffice found ? Jurisdiction.find(found.usps()) : Optional.empty());
    }

    private static TargetFields date() {
        return new ChoiceFields<>(
                new DatePicker("Date"),
                "Choose the date.",
                date -> new OfField(Field.DATE, date.toString()),
                target -> parsed(value(target)));
    }

    private static TargetFields kindOfRelease() {
        Select<ReleaseKind> choice = new Select<>();
        choice.setLabel("Kind of release");
        choice.setItems(ReleaseKind.values());
        choice.setItemLabelGenerator(ReleaseKind::label);
        return new ChoiceFields<>(
                choice,
                "Choose the kind.",
                kind -> new OfField(Field.KIND, kind.name().toLowerCase(Locale.ROOT)),
                target -> ReleaseKind.find(Objects.requireNonNullElse(value(target), "")));
    }

    private static TargetFields claim(Field field) {
        IntegerField number = new IntegerField("Number");
        number.setMin(1);
        number.setMax(56);
        return new ChoiceFields<>(
                number,
                "Write the number in digits.",
                claimed -> new OfField(field, claimed.toString()),
                target -> Optional.ofNullable(value(target))
                        .filter(text -> text.matches("\\d{1,3}"))
                        .map(Integer::valueOf));
    }

    private static @Nullable String value(Target target) {
        return target instanceof OfField field ? field.value() : null;
    }

    private static String first(List<@Nullable String> typed) {
        return Objects.requireNonNull(typed.getFirst());
    }

    private static Optional<LocalDate> parsed(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
