package org.joinder.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.joinder.security.Actor;

/** Who is signed in, and what concerns only that person: appearance, password, sign-out. */
class UserMenu extends Composite<MenuBar> {

    UserMenu(Actor actor, AuthenticationContext authentication) {
        getContent().addClassName("user-menu");
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var person = getContent().addItem(actor.displayName());
        person.setAriaLabel("Signed in as " + actor.displayName());
        addAppearance(person.getSubMenu().addItem("Appearance").getSubMenu());
        person.getSubMenu().addItem("Change password", click -> UI.getCurrent().navigate("password"));
        person.getSubMenu().addItem("Sign out", click -> authentication.logout());
    }

    private static void addAppearance(SubMenu menu) {
        for (var appearance : Appearance.values()) {
            menu.addItem(appearance.word(), click -> appearance.choose(UI.getCurrent()));
        }
    }
}
