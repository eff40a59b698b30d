package org.joinder.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;

/**
 * The parts of the drawer. A screen's place is its {@code @Menu(order = …)}: below 30 what a person works on, below 80 the
 * records, from 80 on what administrators look after.
 */
enum MenuGroup {
    WORK("Main", 30),
    RECORDS("Records", 80),
    ADMINISTRATION("Administration", Integer.MAX_VALUE);

    private final String displayName;
    private final int below;

    MenuGroup(String displayName, int below) {
        this.displayName = displayName;
        this.below = below;
    }

    static MenuGroup of(double order) {
        for (MenuGroup group : values()) {
            if (order < group.below) {
                return group;
            }
        }
        return ADMINISTRATION;
    }

    /** The first group needs no heading: it stands on top, and is named for those who do not see it. */
    SideNav navigation(SideNavItem... items) {
        var navigation = this == WORK ? new SideNav() : new SideNav(displayName);
        if (this == WORK) {
            navigation.getElement().setAttribute("aria-label", displayName);
        }
        navigation.addItem(items);
        return navigation;
    }
}
