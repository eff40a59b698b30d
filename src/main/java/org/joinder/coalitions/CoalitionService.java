package org.joinder.coalitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterFilter;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.offices.OfficeService;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about coalitions from the letters and offices as they are recorded now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('STAFF','ADMIN')")
public class CoalitionService {

    private final LetterService letters;
    private final OfficeService offices;
    private final Clock clock;

    CoalitionService(LetterService letters, OfficeService offices, Clock clock) {
        this.letters = letters;
        this.offices = offices;
        this.clock = clock;
    }

    /** The letters that can be asked about, latest first: those that are sent or closed and of which a signer is known. */
    public List<SignedLetter> signed() {
        return details().stream()
                .filter(letter -> letter.status() == LetterStatus.SENT || letter.status() == LetterStatus.CLOSED)
                .map(letter -> new SignedLetter(
                        letter.id(),
                        letter.subject(),
                        letter.date(),
                        Set.copyOf(letter.signers()),
                        letter.isRosterWhole() && !letter.signers().isEmpty()))
                .filter(letter -> !letter.signers().isEmpty())
                .sorted(Comparator.comparing(SignedLetter::date, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    /** Letters whose round is open. */
    public List<LetterDetail> open() {
        return details().stream()
                .filter(letter -> letter.openRound().isPresent())
                .toList();
    }

    /** Which offices fit; an expression that is not understood is refused with {@link CoalitionRefused}. */
    public Sheet matching(String expression) {
        return Matching.sheet(ExpressionReader.read(expression), facts(), byId());
    }

    /** What each office did between two letters. */
    public Sheet between(LetterId earlier, LetterId later) {
        return Between.sheet(known(earlier), known(later));
    }

    /** With whom an office signs. */
    public Sheet together(Jurisdiction office) {
        return Together.sheet(office, signed());
    }

    /** Offices that were not asked since their holder changed. */
    public Sheet notAsked() {
        Map<Jurisdiction, LocalDate> last = new EnumMap<>(Jurisdiction.class);
        for (var letter : details()) {
            var round = letter.round();
            if (round != null) {
                Set.of(Jurisdiction.values()).forEach(office -> later(last, office, round.opensOn()));
            }
            var date = letter.date();
            if (date != null) {
                letter.signers().forEach(office -> later(last, office, date));
            }
        }
        return NotAsked.sheet(facts(), last);
    }

    /** Whom to call for the open round of a letter. */
    public Sheet calls(LetterId letter) {
        var round = letters.find(letter)
                .flatMap(LetterDetail::openRound)
                .orElseThrow(() -> CoalitionRefused.because("No round of this letter is open."));
        return CallList.sheet(Set.copyOf(round.signers()), round.target(), signed());
    }

    private SignedLetter known(LetterId id) {
        return signed().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CoalitionRefused.because("No signers of that letter are recorded."));
    }

    private Map<LetterId, SignedLetter> byId() {
        Map<LetterId, SignedLetter> found = new LinkedHashMap<>();
        signed().forEach(letter -> found.put(letter.id(), letter));
        return found;
    }

    private List<LetterDetail> details() {
        return letters.list(LetterFilter.ALL, Pageable.unpaged()).stream()
                .flatMap(row -> letters.find(row.id()).stream())
                .toList();
    }

    private List<OfficeFacts> facts() {
        return offices.list(LocalDate.now(clock)).stream()
                .map(row -> new OfficeFacts(
                        row.jurisdiction(), row.holderName(), row.party(), row.chosen(), row.member(), row.since()))
                .toList();
    }

    private static void later(Map<Jurisdiction, LocalDate> last, Jurisdiction office, LocalDate day) {
        last.merge(office, day, (one, other) -> one.isAfter(other) ? one : other);
    }
}
