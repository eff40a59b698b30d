package org.joinder.publicsite;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the list of pages as sitemaps.org has it. */
final class Sitemap {

    /** The most a single sitemap may hold. */
    static final int MOST = 50_000;

    private Sitemap() {}

    static byte[] write(List<String> addresses) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        addresses.forEach(address -> xml.append("<url><loc>")
                .append(address.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
