package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.delegations.DelegationDraft;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every action of letters, sign-on and what comes after, tried by everybody. The table beside says who gets in; an action
 * that it does not name fails the test, so that a new one cannot come in unseen.
 */
@IntegrationTest
class WhoMayWhatTest {

    private static final Path TABLE = Path.of("src/test/resources/org/joinder/signdoor/who-may-what.txt");
    private static final List<String> MODULES =
            List.of("letters", "signon", "signdoor", "delegations", "delivery", "coalitions");
    private static final Jurisdiction OURS = Jurisdiction.OHIO;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LetterService letters;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RuleSetService ruleSets;

    @Autowired
    private TransactionTemplate undone;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everybodyGetsInWhereTheTableSaysAndNowhereElse() throws IOException {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.staff());
        var letter = SignOnFixtures.aDraft(letters, "A letter that everybody tries");
        var round = rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));

        var found = services()
                .flatMap(service -> actions(service).map(action -> line(service, action, letter, round)))
                .sorted()
                .toList();
        assertThat(String.join("\n", found)).isEqualTo(Files.readString(TABLE).strip());
    }

    private Stream<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> Modifier.isPublic(AopUtils.getTargetClass(bean).getModifiers()))
                .filter(bean -> MODULES.stream()
                        .anyMatch(module ->
                                AopUtils.getTargetClass(bean).getPackageName().equals("org.joinder." + module)));
    }

    private static Stream<Method> actions(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private String line(Object service, Method action, LetterId letter, RoundId round) {
        var admitted = everybody().entrySet().stream()
                .filter(one -> getsIn(one.getValue(), service, action, letter, round))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        var takes = Arrays.stream(action.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return AopUtils.getTargetClass(service).getSimpleName() + "." + action.getName() + "(" + takes + "): "
                + admitted;
    }

    /** {@code office}: of the office that the action is about; {@code another}: of another office. */
    private static Map<String, @Nullable Actor> everybody() {
        var all = new LinkedHashMap<String, @Nullable Actor>();
        all.put("nobody", null);
        all.put("outsider", new Actor("out", "Outsider", Set.of(), null));
        all.put("office", SignOnFixtures.actorOf(OURS));
        all.put("another", SignOnFixtures.actorOf(Jurisdiction.IOWA));
        all.put("staff", new Actor("sam", "Sam Staff", Set.of(Role.STAFF), null));
        all.put("admin", new Actor("ada", "Ada Admin", Set.of(Role.ADMIN), null));
        return all;
    }

    /** Tried for real and then undone; what is refused for another reason than who asks did get in. */
    private boolean getsIn(@Nullable Actor actor, Object service, Method action, LetterId letter, RoundId round) {
        SecurityContextHolder.clearContext();
        if (actor != null) {
            SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.as(actor));
        }
        return Boolean.TRUE.equals(undone.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                action.invoke(service, arguments(action, letter, round));
                return true;
            } catch (InvocationTargetException refused) {
                return !isAboutWhoAsks(refused.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }));
    }

    private static boolean isAboutWhoAsks(Throwable refused) {
        return refused instanceof AccessDeniedException
                || refused instanceof AuthenticationCredentialsNotFoundException;
    }

    private static @Nullable Object[] arguments(Method action, LetterId letter, RoundId round) {
        return Arrays.stream(action.getParameterTypes())
                .map(type -> argument(type, letter, round))
                .toArray();
    }

    private static @Nullable Object argument(Class<?> type, LetterId letter, RoundId round) {
        return switch (type.getSimpleName()) {
            case "LetterId" -> letter;
            case "RoundId" -> round;
            case "Jurisdiction" -> OURS;
            case "String" -> "";
            case "long" -> 0L;
            case "int" -> 0;
            case "boolean" -> false;
            case "byte[]" -> "x".getBytes(StandardCharsets.UTF_8);
            case "AnswerDraft" -> AnswerDraft.of(round, OURS, ResponseKind.ASKS_FOR_TIME, 1, AnswerVia.ACCOUNT);
            case "LocalDate" -> LocalDate.of(2026, 11, 23);
            case "DelegationDraft" ->
                new DelegationDraft(OURS, "Pat", "Dell", "dell@oh.example", LocalDate.of(2026, 11, 23), null, "");
            default -> null;
        };
    }
}
