package org.joinder.signdoor;

import java.time.Instant;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.messages.MessageFilter;
import org.joinder.messages.MessageLog;
import org.joinder.messages.MessageRow;
import org.joinder.security.AsSystem;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.Round;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.SettableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A round that staff opened among its contacts, as tests of its mails and its door begin and end it. */
record Circulating(ApplicationContext context, Round round) {

    static final Instant START = Instant.parse("2026-11-23T15:00:00Z");
    static final Contact PAT = new Contact(0, Jurisdiction.GUAM, "Pat", "pat@gu.example", false);
    static final Contact OLIVE = new Contact(0, Jurisdiction.OHIO, "Olive", "olive@oh.example", false);
    static final Contact OTTO = new Contact(0, Jurisdiction.OHIO, "Otto", "otto@oh.example", false);
    static final Contact IDA = new Contact(0, Jurisdiction.IOWA, "Ida", "ida@ia.example", false);

    /** Leaves staff signed in. */
    static Circulating open(ApplicationContext context, String subject, Contact... contacts) {
        context.getBean(SettableClock.class).set(START);
        asStaff();
        for (var each : contacts) {
            context.getBean(ContactService.class).add(each.office(), each.name(), each.address());
        }
        var round = SignOnFixtures.anOpenRound(
                context.getBean(LetterService.class),
                context.getBean(RuleSetService.class),
                context.getBean(RoundService.class),
                subject);
        return new Circulating(context, round);
    }

    static void asStaff() {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.staff());
    }

    LetterId letter() {
        return round.letter();
    }

    /** The office's signature of the first text, as somebody of the staff recorded it. */
    void sign(Jurisdiction office) {
        context.getBean(AnswerService.class)
                .answer(AnswerDraft.of(round.id(), office, ResponseKind.SIGNED, 1, AnswerVia.RECORDED)
                        .as("Name of " + office.usps(), "Attorney General"));
    }

    /** What was written about the letter, latest first. */
    List<MessageRow> mails() {
        return AsSystem.run(() -> context.getBean(MessageLog.class)
                .list(new MessageFilter("", null, LetterPaths.one(letter())), Pageable.unpaged()));
    }

    /** Nobody is signed in, no contact is left, and the clock stands where it began. */
    void end() {
        context.getBean(SettableClock.class).set(START);
        context.getBean(JdbcClient.class).sql("delete from office_contact").update();
        SecurityContextHolder.clearContext();
    }
}
