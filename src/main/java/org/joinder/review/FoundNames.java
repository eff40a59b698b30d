package org.joinder.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.releases.FoundFields;

/** What a release is called and who issued it as its findings stand: of those nobody rejected the surest, then the first. */
final class FoundNames {

    private FoundNames() {}

    static FoundFields of(List<ReviewItem> items) {
        return new FoundFields(
                surest(items, FoundNames::headline).orElse(null),
                surest(items, FoundNames::issuer).orElse(null));
    }

    /** Whether a decision about this may change them. */
    static boolean concerns(Target target) {
        return headline(target).isPresent() || issuer(target).isPresent();
    }

    private static <T> Optional<T> surest(List<ReviewItem> items, Function<Target, Optional<T>> named) {
        return items.stream()
                .filter(ReviewItem::mayHold)
                .map(ReviewItem::mention)
                .sorted(Comparator.comparing(Mention::sure).reversed())
                .flatMap(mention -> named.apply(mention.target()).stream())
                .findFirst();
    }

    private static Optional<String> headline(Target target) {
        return target instanceof OfField field && field.field() == Field.HEADLINE
                ? Optional.of(field.value())
                : Optional.empty();
    }

    private static Optional<Jurisdiction> issuer(Target target) {
        return target instanceof OfOffice office && office.part() == OfficePart.ISSUER
                ? Jurisdiction.find(office.usps())
                : Optional.empty();
    }
}
