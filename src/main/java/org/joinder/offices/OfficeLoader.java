package org.joinder.offices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the tables in line with the reviewed data files and says what that changed; a second run changes nothing. */
@Service
class OfficeLoader {

    private static final List<String> FACT_FILES =
            List.of("office-names.csv", "chosen.csv", "memberships.csv", "aliases.csv");

    private final PersonRepository people;
    private final OfficeFactRepository facts;
    private final TermRepository terms;

    OfficeLoader(PersonRepository people, OfficeFactRepository facts, TermRepository terms) {
        this.people = people;
        this.facts = facts;
        this.terms = terms;
    }

    @Transactional
    List<LoadCount> load() {
        LoadCount persons = bring("people", rows("people.csv").map(Person::new).toList(), people, false);
        LoadCount known = bring(
                "facts",
                FACT_FILES.stream()
                        .flatMap(OfficeLoader::rows)
                        .map(OfficeFact::new)
                        .toList(),
                facts,
                true);
        return List.of(persons, known, bring("terms", terms(), terms, true));
    }

    private List<Term> terms() {
        Map<String, Person> bySlug = byKey(people.findAll());
        return rows("terms.csv")
                .map(row -> {
                    String slug = row.optional("person");
                    return new Term(row, slug == null ? null : known(bySlug, slug));
                })
                .toList();
    }

    private static Person known(Map<String, Person> bySlug, String slug) {
        Person person = bySlug.get(slug);
        if (person == null) {
            throw new IllegalArgumentException("terms.csv names " + slug + ", whom people.csv does not have");
        }
        return person;
    }

    private static <E extends Reviewed<E>> LoadCount bring(
            String what, List<E> fromFile, JpaRepository<E, Long> kept, boolean removeOthers) {
        Map<String, E> before = new HashMap<>(byKey(kept.findAll()));
        int added = 0;
        int changed = 0;
        for (E row : fromFile) {
            E known = before.remove(row.key());
            if (known == null) {
                kept.save(row);
                added++;
            } else if (!known.facts().equals(row.facts())) {
                known.take(row);
                changed++;
            }
        }
        int removed = removeOthers ? before.size() : 0;
        if (removeOthers) {
            kept.deleteAll(before.values());
        }
        return new LoadCount(what, added, changed, fromFile.size() - added - changed, removed);
    }

    private static <E extends Reviewed<E>> Map<String, E> byKey(List<E> rows) {
        return rows.stream().collect(Collectors.toMap(Reviewed::key, Function.identity()));
    }

    private static Stream<CsvRow> rows(String file) {
        return CsvFile.read(file).stream();
    }
}
