package org.joinder;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that the compiler does not hold. */
@AnalyzeClasses(packages = "org.joinder", importOptions = ImportOption.DoNotIncludeTests.class)
class ConventionsTest {

    @ArchTest
    static final ArchRule vaadinStaysInScreensAndTheFrame = noClasses()
            .that(resideOutsideOfPackages("..ui..", "org.joinder.shell..", "org.joinder.security..", "org.joinder"))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule publicPagesHaveNoVaadinAndNoSession = noClasses()
            .that(resideInAPackage("org.joinder.publicsite.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("com.vaadin..").or(nameMatching(".*\\.HttpSession|.*\\.SessionAttributes?")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule publicPagesOnlyRead = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.joinder.publicsite.."))
            .should(beAnnotatedWithAnyOf(Set.of("PostMapping", "PutMapping", "PatchMapping", "DeleteMapping")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule baseUsesNoFramework = noClasses()
            .that(resideInAPackage("org.joinder.base.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."))
            .orShould()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence.."));

    @ArchTest
    static final ArchRule readingATextIsPure = noClasses()
            .that(resideInAPackage("org.joinder.extraction.."))
            .and(not(nameMatching(".*(Listener|package-info)")))
            .should()
            .dependOnClassesThat(frameworkOrClock())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rulesArePure = noClasses()
            .that(nameMatching(".*\\.(StatusRule|SignOnRule|AlertComposer)"))
            .should()
            .dependOnClassesThat(frameworkOrClock())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyScreenSaysWhoMayOpenIt =
            classes().that().areAnnotatedWith(Route.class).should(carryOneAccessAnnotation());

    /** The skip link focuses the screen; a component with a shadow root would then keep its content from the keyboard. */
    @ArchTest
    static final ArchRule everyScreenIsAPlainMain =
            classes().that().areAnnotatedWith(Route.class).should().beAssignableTo(Main.class);

    @ArchTest
    static final ArchRule screensStayInTheirModule =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule everyServiceSaysWhoMayWrite = methods()
            .that(arePublicAndWrite())
            .should(carryOnMethodOrClass(PreAuthorize.class))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule listenersAreNoDoorForOthers = noMethods()
            .that()
            .areAnnotatedWith(ApplicationModuleListener.class)
            .or()
            .areAnnotatedWith(EventListener.class)
            .should()
            .bePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesAndRepositoriesAreHidden = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule transactionsBelongToServices = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .or(resideInAPackage("..ui.."))
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule timeIsAsked = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && Stream.of(
                                            Instant.class,
                                            LocalDate.class,
                                            LocalDateTime.class,
                                            OffsetDateTime.class,
                                            ZonedDateTime.class,
                                            Year.class)
                                    .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))));

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|Manager|Dto|DTO)");

    private static DescribedPredicate<JavaClass> frameworkOrClock() {
        return resideInAPackage("org.springframework..")
                .or(resideInAPackage("java.sql.."))
                .or(resideInAPackage("jakarta.persistence.."))
                .or(JavaClass.Predicates.equivalentTo(Clock.class))
                .as("a framework, a database or a clock");
    }

    private static <T> DescribedPredicate<T> not(DescribedPredicate<T> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static ArchCondition<JavaMethod> beAnnotatedWithAnyOf(Set<String> simpleNames) {
        return new ArchCondition<>("be mapped to a method that writes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var found = method.getAnnotations().stream()
                        .anyMatch(annotation ->
                                simpleNames.contains(annotation.getRawType().getSimpleName()));
                events.add(new SimpleConditionEvent(method, found, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> carryOneAccessAnnotation() {
        var kinds = List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class, DenyAll.class);
        return new ArchCondition<>("carry one access annotation") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                var count = kinds.stream().filter(view::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(view, count == 1, view.getName() + " carries " + count));
            }
        };
    }

    private static DescribedPredicate<JavaMethod> arePublicAndWrite() {
        return DescribedPredicate.describe(
                "are public methods of services that write",
                method -> method.getOwner().isAnnotatedWith(Service.class)
                        && modifier(JavaModifier.PUBLIC).test(method)
                        && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && transaction(method)
                                .filter(found -> !found.readOnly())
                                .isPresent());
    }

    private static Optional<Transactional> transaction(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class));
    }

    private static ArchCondition<JavaMethod> carryOnMethodOrClass(Class<PreAuthorize> annotation) {
        return new ArchCondition<>("carry @PreAuthorize, on themselves or their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var carries =
                        method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
                events.add(new SimpleConditionEvent(method, carries, method.getFullName()));
            }
        };
    }
}
