package org.joinder.families.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRow;
import org.joinder.shell.PathLink;

/** A release as this screen lists it: who issued it, what it is called, and what of this nobody confirmed. */
class ReleaseLine extends ListItem {

    ReleaseLine(ReleaseRow release) {
        Span who = new Span(who(release));
        who.addClassName("family-office");
        add(who, new PathLink(ReleasePaths.one(release.id()), release.title()));
        String doubt = release.name().doubt();
        if (!doubt.isEmpty()) {
            Span quiet = new Span(doubt);
            quiet.addClassName("queue-facts");
            add(quiet);
        }
    }

    static String who(ReleaseRow release) {
        var issuer = release.name().issuer();
        return issuer == null ? "Office not known" : issuer.displayName();
    }

    /** How a column of what it says is headed: by its office, where that is known. */
    static String column(ReleaseRow release) {
        return release.name().issuer() == null ? release.title() : who(release);
    }
}
