package org.joinder.crash;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Scanner;
import java.util.function.Consumer;
import org.joinder.Joinder;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterService;
import org.joinder.messages.MessageFilter;
import org.joinder.messages.MessageId;
import org.joinder.messages.MessageLog;
import org.joinder.security.AsSystem;
import org.joinder.signdoor.ContactService;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundDraft;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The application in a process of its own, without its screens, for somebody to kill. It takes one command a line and
 * says when each is done.
 */
public final class CrashingNode {

    static final String READY = "ready";
    static final String DONE = "done ";
    static final String LATE = "crash.late";

    private static final Map<String, Consumer<ApplicationContext>> COMMANDS =
            Map.of("seed", CrashingNode::seed, "close", CrashingNode::close);

    private CrashingNode() {}

    public static void main(String[] settings) {
        var context = new SpringApplicationBuilder(Joinder.class, LateClock.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(settings);
        System.out.println(READY);
        try (var lines = new Scanner(System.in)) {
            while (lines.hasNextLine()) {
                var line = lines.nextLine();
                AsSystem.run(() -> obey(context, line));
                System.out.println(DONE + line);
            }
        }
    }

    private static void obey(ApplicationContext context, String line) {
        var words = line.split(" ");
        switch (words[0]) {
            case "sent" -> context.getBean(MessageLog.class).countAsSent(new MessageId(Long.parseLong(words[1])));
            case "again" -> context.getBean(MessageLog.class).sendAgain(new MessageId(Long.parseLong(words[1])));
            default -> COMMANDS.get(words[0]).accept(context);
        }
    }

    /** A round that four contacts of three offices are invited to, and that these three signed. */
    private static void seed(ApplicationContext context) {
        var contacts = context.getBean(ContactService.class);
        contacts.add(Jurisdiction.GUAM, "Pat", "pat@gu.example");
        contacts.add(Jurisdiction.IOWA, "Ida", "ida@ia.example");
        contacts.add(Jurisdiction.OHIO, "Olive", "olive@oh.example");
        contacts.add(Jurisdiction.OHIO, "Otto", "otto@oh.example");
        var letter = SignOnFixtures.aDraft(context.getBean(LetterService.class), "A letter that outlives its node");
        var rules = SignOnFixtures.withoutRules(context.getBean(RuleSetService.class));
        var deadline = LocalDateTime.ofInstant(context.getBean(Clock.class).instant(), ZoneOffset.UTC)
                .plusDays(9);
        var round = context.getBean(RoundService.class)
                .open(letter, new RoundDraft(deadline, ZoneOffset.UTC, rules.rules(), 36, "Agreed"));
        for (var office : new Jurisdiction[] {Jurisdiction.GUAM, Jurisdiction.IOWA, Jurisdiction.OHIO}) {
            context.getBean(AnswerService.class)
                    .answer(AnswerDraft.of(round, office, ResponseKind.SIGNED, 1, AnswerVia.RECORDED)
                            .as("Name of " + office.usps(), "Attorney General"));
        }
        var log = context.getBean(MessageLog.class);
        while (log.count(MessageFilter.ALL) < 4) {
            Thread.onSpinWait();
        }
    }

    private static void close(ApplicationContext context) {
        context.getBean(RoundService.class).close(new RoundId(1), "Enough signed");
    }

    /** The system's clock, or one that is late by so many minutes, so that nobody has to wait for them. */
    // Without an annotation, so that no other context finds it.
    static class LateClock {

        @Bean
        @Primary
        Clock lateClock() {
            return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(Long.getLong(LATE, 0)));
        }
    }
}
