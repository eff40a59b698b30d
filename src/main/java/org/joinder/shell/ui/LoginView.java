package org.joinder.shell.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a person signs in; says the same whether the account is unknown, locked, disabled or the password wrong. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Joinder")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm(words());

    LoginView() {
        addClassName("login-view");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(new H1("Joinder"), new Paragraph("Press releases, bills, letters and offices, connected."), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("E-mail address");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setUsername("Please type your e-mail address.");
        words.getErrorMessage().setTitle("Sign-in failed");
        words.getErrorMessage()
                .setMessage("The e-mail address or the password is not right, or there were too many failed attempts."
                        + " After five of them an account stays closed for 15 minutes.");
        return words;
    }
}
