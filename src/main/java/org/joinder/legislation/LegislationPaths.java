package org.joinder.legislation;

import java.util.Locale;

/** Addresses of bills and sections, in the workspace and on the public pages. */
public final class LegislationPaths {

    public static final String BILLS = "bills";
    public static final String BILL = "bills/:jurisdiction/:session/:number";
    public static final String SECTIONS = "sections";
    public static final String SECTION = "sections/:path*";

    private LegislationPaths() {}

    /** The workspace's page of a bill, below {@code /app/}. */
    public static String workspace(BillId bill) {
        return BILLS + "/" + bill;
    }

    /** The workspace's page of a provision, below {@code /app/}. */
    public static String workspace(StatuteId statute) {
        return SECTIONS + statute.path();
    }

    /** The public page: {@code /bills/115/hr1865}, {@code /bills/nm/2017/hb12}. */
    public static String page(BillId bill) {
        return bill.isOfCongress() ? "/bills/" + bill.session() + "/" + bill.number() : "/bills/" + bill;
    }

    /** The public page: {@code /usc/47/230#e-1}; provisions outside the Code stand under their identifier. */
    public static String page(StatuteId statute) {
        if (!statute.isOfTheCode()) {
            return "/law" + statute.path();
        }
        String section = "/usc/" + statute.title().orElseThrow().toLowerCase(Locale.ROOT) + "/"
                + statute.sectionNumber().orElseThrow();
        return statute.subdivisions().isEmpty() ? section : section + "#" + String.join("-", statute.subdivisions());
    }
}
