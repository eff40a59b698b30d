package org.joinder.families;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.joinder.base.SourceText;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfBill;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfRecipient;
import org.joinder.extraction.Target.OfStatute;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.releases.ReleaseId;
import org.jspecify.annotations.Nullable;

/** What the likeness of two releases is measured by. */
record Traits(
        ReleaseId release,
        @Nullable LocalDate day,
        @Nullable String office,
        Set<String> offices,
        Set<String> subjects,
        Sketch sketch) {

    static Traits of(ReleaseId release, SourceText text, List<Mention> mentions) {
        LocalDate day = null;
        String office = null;
        Set<String> offices = new TreeSet<>();
        Set<String> subjects = new TreeSet<>();
        for (Mention mention : mentions) {
            switch (mention.target()) {
                case OfOffice found when found.part() == OfficePart.ISSUER -> office = found.usps();
                case OfField field when field.field() == Field.DATE -> day = date(field.value());
                default -> {}
            }
            addTo(offices, subjects, mention.target());
        }
        return new Traits(release, day, office, offices, subjects, Sketch.of(text.text()));
    }

    /** A coalition counts its issuer, since each release leaves another office out of its list. */
    private static void addTo(Set<String> offices, Set<String> subjects, Target target) {
        switch (target) {
            case OfOffice office -> offices.add(office.usps());
            case OfBill bill -> subjects.add(bill.id() == null ? bill.number() : bill.id());
            case OfStatute law when law.id() != null -> subjects.add(law.id());
            case OfStatute law when law.name() != null -> subjects.add(law.name());
            case OfRecipient recipient -> subjects.add(recipient.name().toLowerCase(Locale.ROOT));
            default -> {}
        }
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
