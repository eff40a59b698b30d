package org.joinder.signdoor;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.messages.MessageDraft;
import org.joinder.messages.Outbox;
import org.joinder.offices.OfficeService;
import org.joinder.security.CurrentUser;
import org.joinder.shell.Live;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.Round;
import org.joinder.signon.RoundDetail;
import org.joinder.signon.RoundService;
import org.joinder.signon.SignOnPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries a round to the offices: writes to the contacts of each, and makes the one-time links that go with it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('STAFF','ADMIN')")
public class Circulation {

    private final RoundService rounds;
    private final LetterService letters;
    private final ContactService contacts;
    private final SignLinks links;
    private final ChangeSince changes;
    private final Outbox outbox;
    private final OfficeService offices;
    private final CurrentUser user;
    private final Live live;
    private final Clock clock;
    private final String site;

    Circulation(
            RoundService rounds,
            LetterService letters,
            ContactService contacts,
            SignLinks links,
            ChangeSince changes,
            Outbox outbox,
            OfficeService offices,
            CurrentUser user,
            Live live,
            Clock clock,
            @Value("${joinder.site.address:http://localhost:${server.port:8080}}") String site) {
        this.rounds = rounds;
        this.letters = letters;
        this.contacts = contacts;
        this.links = links;
        this.changes = changes;
        this.outbox = outbox;
        this.offices = offices;
        this.user = user;
        this.live = live;
        this.clock = clock;
        this.site = site;
    }

    /** Reminds every contact of the offices that have not answered; tells how many messages were posted. */
    public int remind(LetterId letter) {
        var round = latest(letter);
        return write(RoundMail.Kind.REMINDER, round, unanswered(round), "at " + clock.millis());
    }

    /** The offices that said nothing yet, or only asked for time. */
    @Transactional(readOnly = true)
    public Set<Jurisdiction> unanswered(RoundDetail round) {
        return round.ledger().stream()
                .filter(row -> row.answer() == null || row.answer().kind() == ResponseKind.ASKS_FOR_TIME)
                .map(LedgerRow::office)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Jurisdiction.class)));
    }

    /** Writes the invitation once more to one contact, with a link of its own; an open one before it ends. */
    public void inviteAgain(LetterId letter, Contact contact) {
        var round = latest(letter);
        write(RoundMail.Kind.INVITATION, round, contact, "at " + clock.millis());
        live.tell(SignDoorPaths.topic(letter.value()));
    }

    /** The links of a letter's latest round, latest first. */
    @Transactional(readOnly = true)
    public List<SignLink> links(LetterId letter) {
        return rounds.latest(letter).map(round -> links.of(round.id())).orElse(List.of());
    }

    /** Ends an open link; whoever opens it is told to ask for another. */
    public void revoke(SignLink link, String why) {
        if (why.isBlank()) {
            throw SignDoorRefused.because("Say why the link is revoked.");
        }
        if (!links.end(link.id(), user.require().username(), why.strip())) {
            throw SignDoorRefused.because("This link was used or revoked before.");
        }
    }

    /** Writes one kind of message to all contacts of these offices, each once for the same occasion. */
    int write(RoundMail.Kind kind, RoundDetail round, Collection<Jurisdiction> to, String occasion) {
        var known = contacts.all();
        int posted = 0;
        for (var office : to) {
            for (var contact : known.getOrDefault(office, List.of())) {
                posted += write(kind, round, contact, occasion) ? 1 : 0;
            }
        }
        live.tell(SignDoorPaths.topic(round.round().letter().value()));
        return posted;
    }

    private boolean write(RoundMail.Kind kind, RoundDetail detail, Contact contact, String occasion) {
        var round = detail.round();
        var key = "round " + round.id().value() + ", " + kind.words() + " " + occasion + ", "
                + contact.office().usps() + ", " + contact.address();
        if (outbox.isPosted(key)) {
            return false;
        }
        boolean answers = kind != RoundMail.Kind.TYPO && kind != RoundMail.Kind.CLOSING;
        boolean oneTime = answers && !contact.hasAccount();
        var secret = oneTime ? links.make(round, contact, user.require().username()) : null;
        var mail = RoundMail.of(kind, facts(kind, detail, contact, oneTime));
        boolean posted = outbox.post(new MessageDraft(
                key,
                kind.words(),
                LetterPaths.one(round.letter()),
                contact.office(),
                contact.address(),
                contact.name(),
                mail.subject(),
                mail.text(),
                mail.html(),
                secret));
        if (!posted) {
            // Somebody else posted it at this moment: the link that was made here must not take the place of theirs.
            throw new IllegalStateException("posted twice at once: " + key);
        }
        return true;
    }

    private RoundMail.Facts facts(RoundMail.Kind kind, RoundDetail detail, Contact contact, boolean oneTime) {
        var round = detail.round();
        LetterDetail letter = letters.find(round.letter()).orElseThrow();
        var address = oneTime
                ? site + SignDoorPaths.DOOR + MessageDraft.SECRET
                : site + "/app/" + SignOnPaths.request(round.id());
        return new RoundMail.Facts(
                offices.find(contact.office(), round.dayOf(clock.instant())).officeName(),
                contact.name(),
                letter.subject(),
                letter.leads().stream().map(Jurisdiction::displayName).toList(),
                RoundMail.deadline(round),
                address,
                oneTime,
                round.status().isRunning()
                        ? detail.progress().sentence()
                        : letter.count().sentence(),
                kind.tellsChanges() ? changes.of(detail, contact.office()).orElse(null) : null);
    }

    private RoundDetail latest(LetterId letter) {
        return rounds.latest(letter)
                .filter(each -> each.round().status().isRunning())
                .orElseThrow(() -> SignDoorRefused.because("No round of this letter is running."));
    }

    /** Open links follow the round's deadline. */
    void follow(Round round) {
        links.expireAt(round.id(), round.deadline());
    }
}
