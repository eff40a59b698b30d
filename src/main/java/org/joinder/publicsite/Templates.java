package org.joinder.publicsite;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** The templates as the build compiled them into this package, where they see its page records. */
final class Templates {

    private Templates() {}

    static TemplateEngine precompiled() {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());
        engine.setTrimControlStructures(true);
        return engine;
    }
}
