package org.joinder.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.joinder.security.CurrentUser;
import org.joinder.security.OwnAccountService;

/** The frame: a drawer with what the person may open, the user menu, and the screen. It needs no naming by views. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements BeforeEnterObserver {

    private static final String PASSWORD = "password";

    private final OwnAccountService account;

    MainLayout(CurrentUser currentUser, OwnAccountService account, AuthenticationContext authentication) {
        this.account = account;
        addClassName("main-layout");
        var top = new Header(drawerToggle(), brand());
        top.addClassName("main-header");
        currentUser.find().ifPresent(actor -> top.add(new UserMenu(actor, authentication)));
        addToNavbar(skipLink(), top);
        addToDrawer(new Scroller(new Drawer(MenuConfiguration.getMenuEntries())));
    }

    /** Nothing but a new password is reached with one that somebody else set. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (account.mustChangePassword() && !event.getLocation().getPath().equals(PASSWORD)) {
            event.forwardTo(PASSWORD);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        // Every screen is a plain main: a component with a shadow root would take its own content out of the tab order.
        content.getElement().setAttribute("tabindex", "-1");
    }

    private NativeButton skipLink() {
        var skip = new NativeButton(
                "Skip to content", click -> getContent().getElement().executeJs("this.focus()"));
        skip.addClassName("skip-link");
        return skip;
    }

    private static DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        return toggle;
    }

    private static PathLink brand() {
        var brand = new PathLink("", "Joinder");
        brand.addClassName("brand");
        return brand;
    }
}
