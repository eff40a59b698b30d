package org.joinder.offices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offices and who held them, as of any day. What it tells is public: it needs no role. */
@Service
@Transactional(readOnly = true)
public class OfficeService {

    private final OfficeQueries queries;

    OfficeService(OfficeQueries queries) {
        this.queries = queries;
    }

    /** All 56 offices as they stood on the day, by the jurisdiction's name. */
    public List<OfficeRow> list(LocalDate asOf) {
        return queries.offices(asOf).stream()
                .sorted(Comparator.comparing(row -> row.jurisdiction().displayName()))
                .toList();
    }

    /** The office as it stood on the day. */
    public OfficeRow find(Jurisdiction jurisdiction, LocalDate asOf) {
        return queries.offices(asOf).stream()
                .filter(row -> row.jurisdiction() == jurisdiction)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no office of " + jurisdiction + " is loaded"));
    }

    /** The jurisdiction called so by its name, code, formal name or news-style abbreviation, in either case. */
    public Optional<Jurisdiction> named(String name) {
        String wanted = name.strip();
        return Arrays.stream(Jurisdiction.values())
                .filter(each -> each.displayName().equalsIgnoreCase(wanted)
                        || each.usps().equals(wanted))
                .findFirst()
                .or(() -> queries.calledAlso(wanted));
    }

    /** Every term we know of, latest first. */
    public List<HolderRow> holders(Jurisdiction jurisdiction) {
        return queries.termsOf(jurisdiction);
    }

    /** Every dated fact about the office, by kind, latest first. */
    public List<OfficeFactRow> facts(Jurisdiction jurisdiction) {
        return queries.factsOf(jurisdiction);
    }

    public Optional<PersonRow> person(String slug) {
        return queries.personName(slug).map(name -> new PersonRow(slug, name, queries.termsOfPerson(slug)));
    }

    /** Everyone who held an office that we know of, by name. */
    public List<PersonRow> people() {
        Map<String, List<HolderRow>> terms = queries.termsOfAll().stream()
                .filter(term -> term.holderSlug() != null)
                .collect(Collectors.groupingBy(term -> String.valueOf(term.holderSlug())));
        return queries.people().entrySet().stream()
                .map(person -> new PersonRow(
                        person.getKey(), person.getValue(), terms.getOrDefault(person.getKey(), List.of())))
                .sorted(Comparator.comparing(PersonRow::name))
                .toList();
    }
}
