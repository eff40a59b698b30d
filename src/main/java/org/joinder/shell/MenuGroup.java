package org.joinder.shell;

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

    String displayName() {
        return displayName;
    }
}
