package org.joinder.signon;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.StatuteId;
import org.joinder.letters.Ask;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.LetterWordings;
import org.joinder.letters.Signature;
import org.joinder.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what an office should know before it signs: its own notes on the sections that are asked for, what it signed or
 * declined on the same sections before, and whether it has another holder than when it was asked last. Only people of the
 * office are told.
 */
@Service
@Transactional(readOnly = true)
public class BeforeSigningService {

    private final Rounds rounds;
    private final Answers answers;
    private final OfficeNotes notes;
    private final LetterWordings wordings;
    private final LetterService letters;
    private final HoldersNow holders;
    private final CurrentUser user;
    private final Clock clock;

    BeforeSigningService(
            Rounds rounds,
            Answers answers,
            OfficeNotes notes,
            LetterWordings wordings,
            LetterService letters,
            HoldersNow holders,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.notes = notes;
        this.wordings = wordings;
        this.letters = letters;
        this.holders = holders;
        this.user = user;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('OFFICE')")
    public List<BeforeSigning> of(RoundId id, Jurisdiction office) {
        Sight.requireOf(user.require(), office);
        var round = rounds.find(id).orElseThrow(() -> SignOnRefused.gone(id));
        var sections = wordings.latest(round.letter()).asks().stream()
                .map(Ask::section)
                .map(StatuteId::section)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var found = new ArrayList<BeforeSigning>();
        notes.of(office).stream()
                .filter(note -> sections.contains(note.section().section()))
                .map(note ->
                        BeforeSigning.of(BeforeSigning.Kind.NOTE, note.section().citation() + ": " + note.words()))
                .forEach(found::add);
        var given = answers.lastOf(office);
        sections.stream()
                .flatMap(section -> letters.askingFor(section).stream())
                .distinct()
                .filter(letter -> !letter.id().equals(round.letter()))
                .flatMap(letter -> position(letter, office, given).stream())
                .map(words -> BeforeSigning.of(BeforeSigning.Kind.EARLIER, words))
                .forEach(found::add);
        holder(round, office).ifPresent(found::add);
        return List.copyOf(found);
    }

    private Optional<String> position(LetterRow letter, Jurisdiction office, Map<LetterId, Answer> given) {
        return what(letter, office, given.get(letter.id()))
                .map(did -> did + " “" + letter.subject() + "”" + (letter.date() == null ? "" : " of " + letter.date())
                        + ".");
    }

    private Optional<String> what(LetterRow letter, Jurisdiction office, @Nullable Answer answer) {
        var detail = letters.find(letter.id()).orElseThrow();
        if (detail.roster().stream().map(Signature::jurisdiction).anyMatch(office::equals)) {
            return Optional.of("The office signed");
        }
        if (answer != null) {
            return Optional.of("The office answered “" + answer.kind().words() + "” to");
        }
        boolean whole = detail.status() == LetterStatus.SENT
                && detail.isRosterWhole()
                && !detail.roster().isEmpty();
        return whole ? Optional.of("The office did not sign") : Optional.empty();
    }

    private Optional<BeforeSigning> holder(Round round, Jurisdiction office) {
        var now = holders.of(office, round.dayOf(clock.instant()));
        var lastAsked = answers.askedBefore(round.id(), office)
                .or(() -> Optional.ofNullable(answers.askedOf(List.of(round.id()))
                        .getOrDefault(round.id(), Map.of())
                        .get(office)));
        return lastAsked
                .filter(now::isOtherThan)
                .map(before -> BeforeSigning.of(
                        BeforeSigning.Kind.HOLDER,
                        "When the office was asked last, " + before.name() + " held it; now "
                                + (now.holder() == null
                                        ? "the seat is vacant."
                                        : now.holder().name() + " does.")));
    }
}
