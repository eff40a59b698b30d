package org.joinder.publicsite;

import org.springframework.stereotype.Component;

/** Forms in the look of the public pages, for the modules that take what is typed there. */
@Component
public class PublicForms {

    private final PageRenderer renderer;

    PublicForms(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /** The page as UTF-8 HTML. */
    public byte[] report(ReportForm form) {
        return renderer.html("report", form).body();
    }
}
