package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.joinder.offices.HolderRow;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeService;
import org.joinder.offices.PersonRow;
import org.joinder.offices.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PersonController {

    private static final String ONE = "/people/{slug:[a-z0-9-]+}";

    private final Pages pages;
    private final OfficeService offices;
    private final LetterService letters;

    PersonController(Pages pages, OfficeService offices, LetterService letters) {
        this.pages = pages;
        this.offices = offices;
        this.letters = letters;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String slug) {
        return pages.html("/people/" + slug, "person", () -> find(slug));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> oneAsJson(@PathVariable String slug) {
        return pages.json("/people/" + slug, () -> find(slug));
    }

    private Optional<PersonPage> find(String slug) {
        return offices.person(slug).map(this::page);
    }

    private PersonPage page(PersonRow person) {
        return new PersonPage(
                OfficePaths.publicPerson(person.slug()),
                person.name(),
                person.terms().stream().map(PersonController::term).toList(),
                signed(person.terms()));
    }

    private List<RecordLine> signed(List<HolderRow> terms) {
        return terms.stream()
                .flatMap(term -> letters.signedBy(term.jurisdiction()).stream()
                        .filter(LetterRow::published)
                        .filter(letter -> isWithin(letter.date(), term)))
                .distinct()
                .map(LetterAssembler::line)
                .sorted(Comparator.comparing(
                        RecordLine::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .toList();
    }

    // Where neither the first nor the last day is known, only the day on which the person was seen in office counts.
    private static boolean isWithin(@Nullable LocalDate day, HolderRow term) {
        var starts = term.starts();
        var ends = term.ends();
        if (day == null) {
            return false;
        }
        if (starts == null && ends == null) {
            return day.equals(term.seenOn());
        }
        return (starts == null || !day.isBefore(starts)) && (ends == null || !day.isAfter(ends));
    }

    private static PersonPage.Term term(HolderRow term) {
        return new PersonPage.Term(
                term.jurisdiction().displayName(),
                OfficePaths.publicPage(term.jurisdiction()),
                term.standing() == Standing.HELD ? "" : term.standing().words(),
                term.party(),
                term.starts(),
                term.ends(),
                term.seenOn(),
                term.certainty().words(),
                term.source());
    }
}
