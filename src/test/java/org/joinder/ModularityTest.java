package org.joinder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The order in which data flows is the order in which modules may depend on each other. */
class ModularityTest {

    private static final List<String> FLOW = List.of(
            "base",
            "charts",
            "database",
            "security",
            "documents",
            "shell",
            "print",
            "messages",
            "offices",
            "legislation",
            "releases",
            "letters",
            "signon",
            "delegations",
            "signdoor",
            "delivery",
            "coalitions",
            "extraction",
            "review",
            "families",
            "links",
            "campaigns",
            "myoffice",
            "publicsite",
            "feedback",
            "imports",
            "demo",
            "api",
            "bench");

    private final ApplicationModules modules = ApplicationModules.of(Joinder.class);

    @Test
    void dependsOnlyOnWhatIsDeclared() {
        modules.verify();
    }

    @Test
    void dependsOnlyOnModulesBeforeIt() {
        modules.forEach(module -> module.getDirectDependencies(modules)
                .uniqueModules()
                .forEach(used -> assertThat(place(used))
                        .as(module.getIdentifier() + " -> " + used.getIdentifier())
                        .isLessThan(place(module))));
    }

    @Test
    void hasAPlaceInTheFlow() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .isNotEmpty()
                .isSubsetOf(FLOW);
    }

    @Test
    void writesItsDocumentation() {
        new Documenter(modules).writeDocumentation();
        assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
    }

    private static int place(ApplicationModule module) {
        return FLOW.indexOf(module.getIdentifier().toString());
    }
}
