package org.joinder.demo;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinder.base.Jurisdiction;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Every screen of the workspace on the demo content, as each kind of person: it opens for whom it should, and for nobody else. */
@TestPropertySource(properties = "joinder.test=who-sees")
class WhoSeesWhichScreenTest extends KaribuTest {

    private static final String CAMPAIGN = "campaigns/state-authority-under-the-communications-decency-act";
    private static final Actor ADMIN = person("ada", Role.ADMIN, null);
    private static final Actor STAFF = person("sam", Role.STAFF, null);
    private static final Actor OFFICE = person("nia", Role.OFFICE, Jurisdiction.NEW_MEXICO);

    private static final Set<String> FOR_ALL =
            Set.of("", "password", "offices", "offices/nm", "delegations", "press-kits");
    private static final Set<String> FOR_OFFICES = Set.of("my-office", "requests", "office-notes");
    private static final Set<String> FOR_ADMINISTRATORS = Set.of("accounts", "accounts/new", "rule-sets");
    private static final Set<String> FOR_STAFF = Set.of(
            "take-in",
            "review",
            "review/1",
            "remembered",
            "releases",
            "releases/1",
            "families",
            "letters",
            "letters/2",
            "letters/new",
            "letters/record",
            "letters/4/versions",
            "letters/4/round",
            "letters/4/circulation",
            "letters/2/after",
            "coalitions",
            "campaigns",
            "campaigns/new",
            CAMPAIGN,
            CAMPAIGN + "/timeline",
            "bills",
            "bills/us/115/hr1865",
            "sections",
            "sections/us/usc/t47/s230",
            "links",
            "links/office/nm",
            "imports",
            "messages",
            "reports");

    @Autowired
    private DemoContent content;

    @BeforeEach
    void load() {
        content.load();
    }

    @Test
    void opensForWhomItIsMeant() {
        var wrong = new ArrayList<String>();
        everyScreen().forEach((screen, meant) -> {
            for (var actor : List.of(ADMIN, STAFF, OFFICE)) {
                if (opens(screen, actor) != meant.contains(actor)) {
                    wrong.add(screen + " as " + actor.roles());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void showsNothingToWhoIsNotSignedIn() {
        for (var screen : everyScreen().keySet()) {
            UI.getCurrent().navigate(screen);
            var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
            assertThat(shown).as(screen).isEmpty();
        }
    }

    @Test
    void noScreenIsMissingHere() {
        var routes = RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(
                        VaadinServlet.getCurrent().getService().getContext()))
                .getAvailableRoutes()
                .stream()
                .map(RouteData::getTemplate)
                .map(WhoSeesWhichScreenTest::firstWord)
                .toList();
        var here = new TreeSet<String>();
        everyScreen().keySet().forEach(screen -> here.add(firstWord(screen)));
        here.add("login");
        assertThat(new TreeSet<>(routes)).isEqualTo(here);
    }

    private static String firstWord(String address) {
        return address.split("/")[0];
    }

    private static Map<String, Set<Actor>> everyScreen() {
        var all = new TreeMap<String, Set<Actor>>();
        FOR_ALL.forEach(screen -> all.put(screen, Set.of(ADMIN, STAFF, OFFICE)));
        FOR_OFFICES.forEach(screen -> all.put(screen, Set.of(OFFICE)));
        FOR_STAFF.forEach(screen -> all.put(screen, Set.of(ADMIN, STAFF)));
        FOR_ADMINISTRATORS.forEach(screen -> all.put(screen, Set.of(ADMIN)));
        return all;
    }

    private boolean opens(String screen, Actor actor) {
        signIn(actor);
        try {
            UI.getCurrent().navigate(screen);
        } catch (MockAccessDeniedException refused) {
            return false;
        }
        assertThat(_find(H1.class)).as(screen + " has a title").isNotEmpty();
        return true;
    }

    private static Actor person(String name, String role, @Nullable Jurisdiction office) {
        return new Actor(name + "@joinder.example", name, Set.of(role), office);
    }
}
