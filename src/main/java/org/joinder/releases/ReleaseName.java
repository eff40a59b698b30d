package org.joinder.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a release is called in the workspace, and who issued it: as a person confirmed it, or else as its text was read.
 *
 * @param title its headline, confirmed or found; its first line while there is neither
 */
public record ReleaseName(
        String title,
        boolean headlineConfirmed,
        @Nullable Jurisdiction office,
        @Nullable Jurisdiction foundOffice) {

    /** From a row with the columns title, headline_confirmed, office and found_office. */
    public static ReleaseName of(ResultSet row) throws SQLException {
        return new ReleaseName(
                row.getString("title"),
                row.getBoolean("headline_confirmed"),
                office(row.getString("office")),
                office(row.getString("found_office")));
    }

    /** Who issued it, confirmed or not; null while nobody knows. */
    public @Nullable Jurisdiction issuer() {
        return office != null ? office : foundOffice;
    }

    /** What of this no person confirmed, in words; empty when there is nothing of the kind. */
    public String doubt() {
        boolean officeFound = office == null && foundOffice != null;
        if (headlineConfirmed) {
            return officeFound ? "office not confirmed" : "";
        }
        return officeFound ? "headline and office not confirmed" : "headline not confirmed";
    }

    /** All of it in one line, such as {@code Ohio: “A headline” (headline not confirmed)}. */
    public String sentence() {
        Jurisdiction issuer = issuer();
        return (issuer == null ? "" : issuer.displayName() + ": ")
                + "“" + title + "”"
                + (doubt().isEmpty() ? "" : " (" + doubt() + ")");
    }

    private static @Nullable Jurisdiction office(@Nullable String usps) {
        return usps == null ? null : Jurisdiction.of(usps);
    }
}
