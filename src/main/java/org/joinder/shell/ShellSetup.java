package org.joinder.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives every session the error handler, and every page its language and the colours the person chose. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new ErrorHandler()));
        event.addIndexHtmlRequestListener(page -> {
            page.getDocument().getElementsByTag("html").attr("lang", "en");
            page.getDocument().head().appendChild(new Element("script").appendText(Appearance.RESTORE));
        });
    }
}
