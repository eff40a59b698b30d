package org.joinder.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.Recipient;
import org.joinder.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff keep after a round: the embargo, and what recipients did. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('STAFF','ADMIN')")
public class DeliveryService {

    private final JdbcClient jdbc;
    private final Embargoes embargoes;
    private final FollowUps followUps;
    private final LetterService letters;
    private final CurrentUser user;
    private final Clock clock;

    DeliveryService(
            JdbcClient jdbc,
            Embargoes embargoes,
            FollowUps followUps,
            LetterService letters,
            CurrentUser user,
            Clock clock) {
        this.jdbc = jdbc;
        this.embargoes = embargoes;
        this.followUps = followUps;
        this.letters = letters;
        this.user = user;
        this.clock = clock;
    }

    /** Until when nobody speaks of the letter; {@code null} lifts it. Refused for a letter that is public already. */
    public void embargo(LetterId letter, @Nullable Instant until) {
        LetterDetail detail = existing(letter);
        if (until == null) {
            jdbc.sql("delete from letter_embargo where letter_id = :id")
                    .param("id", letter.value())
                    .update();
            return;
        }
        if (detail.published()) {
            throw DeliveryRefused.because("The letter is public already. Take it back before you set an embargo.");
        }
        if (!until.isAfter(clock.instant())) {
            throw DeliveryRefused.because("That moment has passed. An embargo ends in the future.");
        }
        jdbc.sql("""
                        insert into letter_embargo (letter_id, ends_at, set_by, set_at) values (:id, :ends, :by, :now)
                        on conflict (letter_id) do update set ends_at = :ends, set_by = :by, set_at = :now""")
                .param("id", letter.value())
                .param("ends", Timestamp.from(until))
                .param("by", user.require().username())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The end of the embargo, if one was set and is still to come. */
    @Transactional(readOnly = true)
    public Optional<Instant> embargo(LetterId letter) {
        return embargoes.embargoOf(letter);
    }

    /** Records what a recipient did after the letter was sent; the same twice, or a day to come, is refused. */
    public void record(LetterId id, FollowUp done) {
        var letter = existing(id);
        if (letter.status() != LetterStatus.SENT) {
            throw DeliveryRefused.because("The letter was not sent yet.");
        }
        if (letter.recipients().stream().map(Recipient::name).noneMatch(done.recipient()::equals)) {
            throw DeliveryRefused.because("Choose one of the letter's recipients.");
        }
        if (done.on().isAfter(LocalDate.now(clock))) {
            throw DeliveryRefused.because("That day has not come yet.");
        }
        if (done.source().isBlank()) {
            throw DeliveryRefused.because("Say where it was seen.");
        }
        try {
            followUps.add(id, done, user.require().username(), clock.instant());
        } catch (DuplicateKeyException twice) {
            throw DeliveryRefused.because("That is recorded already.");
        }
    }

    /** What recipients did, latest first. */
    @Transactional(readOnly = true)
    public List<FollowUp> followUps(LetterId letter) {
        return followUps.of(letter);
    }

    private LetterDetail existing(LetterId id) {
        return letters.find(id).orElseThrow(() -> DeliveryRefused.because("There is no such letter."));
    }
}
