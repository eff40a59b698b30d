package org.joinder.signdoor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.messages.MessageFilter;
import org.joinder.messages.MessageLog;
import org.joinder.messages.MessageRow;
import org.joinder.signon.RoundDetail;
import org.joinder.signon.RoundService;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how the circulation of a letter stands, office by office. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('STAFF','ADMIN')")
public class CirculationBoard {

    private final RoundService rounds;
    private final ContactService contacts;
    private final Circulation circulation;
    private final MessageLog log;

    CirculationBoard(RoundService rounds, ContactService contacts, Circulation circulation, MessageLog log) {
        this.rounds = rounds;
        this.contacts = contacts;
        this.circulation = circulation;
        this.log = log;
    }

    /** All 56 offices, by name. */
    public List<CirculationRow> of(LetterId letter) {
        var round = rounds.latest(letter);
        var known = contacts.all();
        Map<Jurisdiction, List<SignLink>> links =
                circulation.links(letter).stream().collect(Collectors.groupingBy(SignLink::office));
        Map<Jurisdiction, MessageRow> latest =
                log.list(new MessageFilter("", null, LetterPaths.one(letter)), Pageable.unpaged()).stream()
                        .filter(message -> message.office() != null)
                        .collect(Collectors.toMap(
                                message -> Objects.requireNonNull(message.office()),
                                message -> message,
                                (newer, older) -> newer));
        return Arrays.stream(Jurisdiction.values())
                .map(office -> new CirculationRow(
                        office,
                        round.map(each -> answer(each, office)).orElse("Not asked"),
                        known.getOrDefault(office, List.of()),
                        latest.get(office),
                        links.getOrDefault(office, List.of())))
                .toList();
    }

    private static String answer(RoundDetail round, Jurisdiction office) {
        var answer = round.of(office).answer();
        return answer == null ? "No answer" : answer.kind().words();
    }
}
