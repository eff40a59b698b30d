package org.joinder.shell.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.joinder.shell.MainLayout;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

/** The person's role does not open this screen. */
@PageTitle("Not for your role · Joinder")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends Main implements HasErrorParameter<AccessDeniedException> {

    RefusedView() {
        addClassName("view");
        add(
                new Toolbar("Your role does not open this screen"),
                new Paragraph("If you need it for your work, ask an administrator to change your role."),
                new PathLink("", "Go to Today"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> refused) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
