package org.joinder.letters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.StatuteId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records letters, corrects them, makes them public, and finds them. */
@Service
@Transactional(readOnly = true)
public class LetterService {

    private final LetterRepository letters;
    private final LetterReader reader;
    private final LetterVersions versions;
    private final FrozenRosters rosters;
    private final ClaimRepository claims;
    private final EmbargoSource embargoes;
    private final ApplicationEventPublisher events;

    LetterService(
            LetterRepository letters,
            LetterReader reader,
            LetterVersions versions,
            FrozenRosters rosters,
            ClaimRepository claims,
            EmbargoSource embargoes,
            ApplicationEventPublisher events) {
        this.letters = letters;
        this.reader = reader;
        this.versions = versions;
        this.rosters = rosters;
        this.claims = claims;
        this.embargoes = embargoes;
        this.events = events;
    }

    /** Records a letter of the past, as it was sent. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public LetterId record(LetterDraft draft) {
        if (draft.date() == null) {
            throw LetterRefused.because("A letter that was sent has a date.");
        }
        var letter = stored(draft);
        letter.recordAsSent();
        events.publishEvent(new LetterRecorded(letter.id()));
        return letter.id();
    }

    /** Starts a letter that is still to be sent. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public LetterId draft(LetterDraft draft) {
        return stored(draft).id();
    }

    /** Changes a letter that does not circulate, from the version that was read; one in between is a stale edit. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void correct(LetterId id, LetterDraft draft, long version) {
        var letter = existing(id);
        change(
                letter,
                draft,
                version,
                letter.status() == LetterStatus.DRAFT ? TextChange.DRAFTED : TextChange.CORRECTED,
                "");
    }

    /**
     * Changes a letter that circulates, saying what its new wording is to those who signed the old one: a typo or a
     * substantive change. Where subject, recipients, asks and text stay as they are, nothing is asked of anyone.
     */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void revise(LetterId id, LetterDraft draft, long version, TextChange change, String note) {
        if (change != TextChange.TYPO && change != TextChange.SUBSTANTIVE) {
            throw LetterRefused.because("Say whether the change is a typo or substantive.");
        }
        if (change == TextChange.SUBSTANTIVE && note.isBlank()) {
            throw LetterRefused.because("Tell the signers in a sentence what the substantive change is.");
        }
        change(existing(id), draft, version, change, note);
    }

    /** Makes a sent letter public; refused while its embargo holds. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void publish(LetterId id) {
        var letter = existing(id);
        if (letter.status() != LetterStatus.SENT) {
            throw LetterRefused.because("Only a letter that was sent can be made public.");
        }
        if (embargoes.embargoOf(id).isPresent()) {
            throw LetterRefused.because(
                    "An embargo holds. The letter can be made public when it ends, or when it is lifted.");
        }
        if (!letter.isPublished()) {
            letter.setPublished(true);
            events.publishEvent(new LetterPublished(id));
        }
    }

    /** Takes a letter back from the public; the reason is kept in the event log. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void withdraw(LetterId id, String reason) {
        if (reason.isBlank()) {
            throw LetterRefused.because("Say why the letter is withdrawn.");
        }
        var letter = existing(id);
        if (letter.isPublished()) {
            letter.setPublished(false);
            events.publishEvent(new LetterWithdrawn(id, reason.strip()));
        }
    }

    public Optional<LetterDetail> find(LetterId id) {
        return letters.findById(id.value()).map(reader::detail);
    }

    /** These letters whole, in the order asked for, read at once however many; one that is not here is left out. */
    public List<LetterDetail> findAll(List<LetterId> ids) {
        var stored = letters.findAllById(ids.stream().map(LetterId::value).toList()).stream()
                .sorted(Comparator.comparingInt(letter -> ids.indexOf(letter.id())))
                .toList();
        return reader.details(stored);
    }

    public Optional<LetterDetail> findBySlug(String slug) {
        return letters.findBySlug(slug).map(reader::detail);
    }

    /** The letter at a public address, if anybody may see it. */
    public Optional<LetterDetail> findPublished(String slug) {
        return letters.findBySlug(slug).filter(Letter::isPublished).map(reader::detail);
    }

    public List<LetterRow> list(LetterFilter filter, Pageable page) {
        return reader.rows(letters.matching(words(filter), filter.status(), page));
    }

    public long count(LetterFilter filter) {
        return letters.countMatching(words(filter), filter.status());
    }

    public List<LetterRow> listPublished() {
        return reader.rows(letters.published());
    }

    /** The letters on whose as-sent roster an office stands, latest first. */
    public List<LetterRow> signedBy(Jurisdiction office) {
        return reader.rows(letters.signedBy(office));
    }

    /** Notes what a release says about the number of signers; the same source twice is one claim. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void claim(LetterId id, CountClaim claim) {
        existing(id);
        claims.findByLetterIdAndClaimantAndSource(id.value(), claim.by(), claim.source())
                .ifPresentOrElse(known -> known.say(claim), () -> claims.save(new Claim(id, claim)));
    }

    public List<Jurisdiction> leads(LetterId id) {
        return existing(id).content().leads();
    }

    /** Letters that ask for a change of the section or of a part of it, latest first. */
    public List<LetterRow> askingFor(StatuteId section) {
        String path = section.section().path();
        return reader.rows(letters.naming("%\"" + path + "\"%", "%\"" + path + "/%"));
    }

    private void change(Letter letter, LetterDraft draft, long version, TextChange change, String note) {
        LetterRules.check(draft);
        if (letter.version() != version) {
            throw new ObjectOptimisticLockingFailureException(
                    Letter.class, letter.id().value());
        }
        var current = versions.latest(letter.id());
        boolean reworded = current.filter(each -> each.says(draft)).isEmpty();
        LetterRules.checkChange(letter, draft, reworded, change, rosters.isFrozen(letter.id()));
        letter.fill(draft);
        letters.saveAndFlush(letter);
        if (reworded) {
            int from = current.map(LetterVersion::number).orElse(0);
            int to = versions.add(letter.id(), draft, change, note);
            events.publishEvent(new LetterTextChanged(letter.id(), from, to, change));
        }
        if (letter.status() == LetterStatus.SENT) {
            events.publishEvent(new LetterRecorded(letter.id()));
        }
    }

    private Letter stored(LetterDraft draft) {
        LetterRules.check(draft);
        var letter = new Letter();
        letter.fill(draft);
        LocalDate date = draft.date();
        letter.setSlug(LetterSlug.of(draft.subject(), date, letters::existsBySlug));
        letters.save(letter);
        versions.add(letter.id(), draft, TextChange.DRAFTED, "");
        return letter;
    }

    private Letter existing(LetterId id) {
        return letters.findById(id.value()).orElseThrow(() -> LetterRefused.gone(id));
    }

    private static String words(LetterFilter filter) {
        return filter.words().strip().toLowerCase(Locale.ROOT);
    }
}
