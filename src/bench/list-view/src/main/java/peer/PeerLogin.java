package peer;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class PeerLogin extends VerticalLayout {

    PeerLogin() {
        var form = new LoginForm();
        form.setAction("login");
        add(form);
    }
}
