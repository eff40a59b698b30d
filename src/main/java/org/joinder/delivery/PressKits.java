package org.joinder.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.Recipient;
import org.joinder.security.CurrentUser;
import org.joinder.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Each signer's press kit. Under embargo it is locked for everybody, and its content is not even put together. */
@Service
@PreAuthorize("hasAnyRole('OFFICE','STAFF','ADMIN')")
public class PressKits {

    private final LetterService letters;
    private final FinalLetters files;
    private final Embargoes embargoes;
    private final CurrentUser user;

    PressKits(LetterService letters, FinalLetters files, Embargoes embargoes, CurrentUser user) {
        this.letters = letters;
        this.files = files;
        this.embargoes = embargoes;
        this.user = user;
    }

    /** Of the letters that the office signed and that were sent, latest first; an office sees its own alone. */
    public List<PressKit> of(Jurisdiction office) {
        requireOwn(office);
        var signed = letters
                .findAll(letters.signedBy(office).stream().map(LetterRow::id).toList())
                .stream()
                .filter(letter -> letter.status() == LetterStatus.SENT)
                .toList();
        var locked = embargoes.of(signed.stream().map(LetterDetail::id).toList());
        return signed.stream()
                .map(letter -> kit(letter, office, locked.get(letter.id())))
                .toList();
    }

    /** The letter's file for a signer; empty while the kit is locked, or where there is none. */
    public Optional<byte[]> file(LetterId id, Jurisdiction office) {
        requireOwn(office);
        return letters.find(id)
                .filter(letter -> letter.status() == LetterStatus.SENT)
                .filter(letter -> letter.signers().contains(office))
                .filter(letter -> embargoes.embargoOf(id).isEmpty())
                .flatMap(files::file);
    }

    private static PressKit kit(LetterDetail letter, Jurisdiction office, @Nullable Instant locked) {
        return new PressKit(
                letter.id(), letter.subject(), office, locked, locked == null ? content(letter, office) : null);
    }

    private static PressKit.Content content(LetterDetail letter, Jurisdiction office) {
        var phrase = letter.isRosterWhole()
                ? PressPhrase.of(office, letter.signers(), letter.leads())
                : "The roster is not known whole, so no number can be given.";
        return new PressKit.Content(
                phrase,
                letter.countSentence(),
                letter.recipients().stream().map(PressKits::recipient).toList(),
                FinalLetters.exists(letter));
    }

    private static String recipient(Recipient recipient) {
        return recipient.name() + (recipient.body().isBlank() ? "" : ", " + recipient.body());
    }

    private void requireOwn(Jurisdiction office) {
        var actor = user.require();
        if (!actor.has(Role.STAFF) && !actor.has(Role.ADMIN) && actor.office() != office) {
            throw new AccessDeniedException("another office's press kits");
        }
    }
}
