package org.joinder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawerTest {

    @Test
    void standsInGroupsWithPathsBelowTheWorkspace() {
        var groups = new Drawer(List.of(entry("/", "Today", 0), entry("/bills", "Bills", 40))).groups();

        assertThat(groups).extracting(Drawer.Group::heading).containsExactly(false, true);
        assertThat(groups.get(0).items()).extracting(Drawer.Item::path).containsExactly("");
        assertThat(groups.get(1).items()).extracting(Drawer.Item::path).containsExactly("bills");
    }

    private static MenuEntry entry(String path, String title, double order) {
        Class<? extends Component> view = Main.class;
        return new MenuEntry(path, title, order, "vaadin:home-o", view);
    }
}
