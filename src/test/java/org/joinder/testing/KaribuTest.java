package org.joinder.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.joinder.security.Actor;
import org.joinder.shell.Line;
import org.joinder.shell.LineList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A browserless Vaadin on the whole application: sign in, navigate, act, and look at what the person sees. */
@IntegrationTest
public abstract class KaribuTest {

    private static final Routes ROUTES = discover();

    @Autowired
    protected ApplicationContext context;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Signs the person in with these roles (without the {@code ROLE_} prefix), for views and services alike. */
    protected void signIn(String username, String... roles) {
        var authorities = Arrays.stream(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        signIn(UsernamePasswordAuthenticationToken.authenticated(username, null, authorities), List.of(roles));
    }

    /** Signs in an actor whole, with the office it is bound to. */
    protected void signIn(Actor actor) {
        var authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        signIn(UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities), actor.roles());
    }

    private static void signIn(Authentication authentication, Collection<String> roles) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> roles.contains(role));
    }

    /** Gives the field a value as a person would; fails when nobody could. */
    protected static <V> void enter(HasValue<?, V> field, V value) {
        var component = (Component) field;
        assertThat(component.isVisible() && component.isAttached())
                .as(component + " is shown")
                .isTrue();
        assertThat(component.getElement().isEnabled() && !field.isReadOnly())
                .as(component + " can be changed")
                .isTrue();
        field.setValue(value);
    }

    /** All words on the screen, dialogs included. */
    protected static String words() {
        var onServer =
                UI.getCurrent().getChildren().map(part -> part.getElement().getTextRecursively());
        return Stream.concat(onServer, drawnInBrowser().map(Line::words)).collect(Collectors.joining("\n"));
    }

    /** Waits until a screen shows what others changed, as its browser would hear of it. */
    protected static void awaitShown(ThrowingRunnable asserted) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            asserted.run();
        });
    }

    /** What the link of this screen's list downloads. */
    protected static String downloadedTable() {
        var link = _get(Anchor.class, spec -> spec.withText("Download as CSV"));
        return new String(DownloadKt._download(link), StandardCharsets.UTF_8);
    }

    /** The lines that the browser draws from values. */
    protected static Stream<Line> drawnInBrowser() {
        return _find(LineList.class).stream().flatMap(list -> list.lines().stream());
    }

    /** Presses the one button of that name in all lists that the browser draws. */
    protected static void pressInList(String words) {
        record Offer(LineList list, String key, String name) {}
        var offers = _find(LineList.class).stream()
                .flatMap(list -> list.lines().stream()
                        .flatMap(line -> line.actions().stream()
                                .filter(action -> action.words().equals(words))
                                .map(action -> new Offer(list, line.key(), action.name()))))
                .toList();
        assertThat(offers).as("buttons “" + words + "”").hasSize(1);
        offers.getFirst().list().act(offers.getFirst().key(), offers.getFirst().name());
    }

    // Karibu's own discovery leaves package-private views out, and ours all are.
    private static Routes discover() {
        var routes = new Routes().autoDiscoverViews("org.joinder");
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (var found : scanner.findCandidateComponents("org.joinder")) {
            routes.getRoutes().add(view(found.getBeanClassName()));
        }
        return routes;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Component> view(String name) {
        return (Class<? extends Component>) ClassUtils.resolveClassName(name, null);
    }
}
