package org.joinder.shell.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.joinder.shell.Failures;
import org.joinder.shell.MainLayout;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

/** A screen could not be opened; the person gets a reference number, the log gets the rest. */
@PageTitle("Something went wrong · Joinder")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception> {

    private final Paragraph words = new Paragraph();

    FailureView() {
        addClassName("view");
        add(new Toolbar("This screen could not be opened"), words, new PathLink("", "Go to Today"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        words.setText("Something went wrong on our side. If it happens again, give your administrator the reference "
                + Failures.record(failure.getException()) + ".");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
