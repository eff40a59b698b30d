package peer;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Layout
@AnonymousAllowed
class PeerLayout extends AppLayout {

    PeerLayout() {
        addToNavbar(new DrawerToggle(), new H1("Contacts"));
        var navigation = new SideNav();
        navigation.addItem(new SideNavItem("List", PeerListView.class));
        addToDrawer(navigation);
    }
}
