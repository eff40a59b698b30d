package org.joinder.shell;

import com.vaadin.flow.component.html.Anchor;

/** A link to another screen of the workspace, by its path as a {@code *Paths} class gives it. */
public class PathLink extends Anchor {

    public PathLink(String path, String words) {
        super(href(path), words);
        // Told to the client's router, so that the screen changes without loading the page anew.
        getElement().setAttribute("router-link", true);
    }

    public final void setPath(String path) {
        setHref(href(path));
    }

    public static String href(String path) {
        var relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.isEmpty() ? "." : relative;
    }
}
