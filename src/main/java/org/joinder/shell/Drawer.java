package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Arrays;
import java.util.List;

/**
 * What a person may open, in groups. The browser draws it from values, since every session has one and the groups are the
 * same for all who have the same roles.
 */
@Tag("joinder-drawer")
@JsModule("./drawer.ts")
class Drawer extends Component {

    private static final String GROUPS = "groups";

    /** A group; the first has no heading of its own, but a name for those who do not see that it stands on top. */
    record Group(String name, boolean heading, List<Item> items) {}

    record Item(String title, String path, String icon) {}

    Drawer(List<MenuEntry> entries) {
        var groups = Arrays.stream(MenuGroup.values())
                .map(group -> group(group, entries))
                .filter(group -> !group.items().isEmpty())
                .toList();
        getElement().setProperty(GROUPS, SharedJson.of(groups));
    }

    List<Group> groups() {
        return List.of(SharedJson.read(getElement().getProperty(GROUPS, ""), Group[].class));
    }

    private static Group group(MenuGroup group, List<MenuEntry> entries) {
        var items = entries.stream()
                .filter(entry -> MenuGroup.of(entry.order()) == group)
                .map(Drawer::item)
                .toList();
        return new Group(group.displayName(), group != MenuGroup.WORK, items);
    }

    private static Item item(MenuEntry entry) {
        String icon = entry.icon() == null ? "" : MenuIcon.of(entry.icon());
        // Relative to where the workspace stands, as every link of it.
        String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        return new Item(entry.title(), path, icon);
    }
}
