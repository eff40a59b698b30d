package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.offices.HolderRow;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeService;
import org.joinder.offices.PersonRow;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everyone on record as holder of an office. */
@Component
@Order(7)
class PersonList implements PublicList {

    private static final ListHead HEAD = new ListHead(
            "/people",
            "People",
            "Everyone on record as attorney general of one of the 56 jurisdictions, by name.",
            "No holder of an office has been recorded yet.",
            List.of("offices"));

    private final OfficeService offices;

    PersonList(OfficeService offices) {
        this.offices = offices;
    }

    @Override
    public ListHead head() {
        return HEAD;
    }

    @Override
    public int count() {
        return offices.people().size();
    }

    @Override
    public List<ListLine> lines(int from, int most) {
        return PublicList.part(offices.people(), from, most).stream()
                .map(PersonList::line)
                .toList();
    }

    private static ListLine line(PersonRow person) {
        var held = person.terms().stream()
                .map(term -> term.jurisdiction().displayName())
                .distinct()
                .collect(Collectors.joining(", "));
        return new ListLine(
                person.name(),
                OfficePaths.publicPerson(person.slug()),
                lastDay(person),
                "latest day on record for " + held,
                null,
                HEAD.fields(held));
    }

    private static @Nullable LocalDate lastDay(PersonRow person) {
        return person.terms().stream()
                .flatMap(PersonList::days)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<LocalDate> days(HolderRow term) {
        return Stream.of(term.starts(), term.seenOn()).filter(Objects::nonNull);
    }
}
