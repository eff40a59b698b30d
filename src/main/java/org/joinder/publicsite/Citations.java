package org.joinder.publicsite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * Writes citations. Bluebook: rules 10 to 18 for bills, codes, letters, press releases and web pages, dates with its
 * table of abbreviated months (T12). APA: seventh edition.
 */
final class Citations {

    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
    private static final DateTimeFormatter APA = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.US);

    private static final Pattern CONGRESS = Pattern.compile(" \\(([0-9]+[a-z]+) Congress\\)$");

    private Citations() {}

    /** A page of this record, with the day it holds for where it has one. */
    static Citation page(String title, @Nullable LocalDate asOf, String address) {
        return new Citation(
                "Joinder, “" + title + "”" + (asOf == null ? "" : ", as of " + WrittenDay.of(asOf)) + ", " + address,
                title + ", Joinder" + (asOf == null ? "" : " (" + bluebook(asOf) + ")") + ", " + address + ".",
                "Joinder. (" + (asOf == null ? "n.d." : APA.format(asOf)) + "). " + title + ". " + address);
    }

    static Citation release(String office, String headline, LocalDate date, String address) {
        var author = "Office of the Attorney General of " + office;
        return new Citation(
                office + ", “" + headline + "”, press release, " + WrittenDay.of(date) + ", " + address,
                "Press Release, " + author + ", " + headline + " (" + bluebook(date) + "), " + address + ".",
                author + ". (" + APA.format(date) + "). " + headline + " [Press release]. " + address);
    }

    /** A letter of several; {@code writers} and {@code readers} are those named first. */
    static Citation letter(
            String subject,
            List<String> writers,
            List<String> readers,
            @Nullable LocalDate date,
            String count,
            String address) {
        var by = writers.isEmpty() ? "Attorneys General" : "Attorneys General of " + andOthers(writers);
        var to = readers.isEmpty() ? "" : " to " + andOthers(readers);
        return new Citation(
                "Letter of attorneys general, “" + subject + "”, " + (date == null ? "undated" : WrittenDay.of(date))
                        + " (" + count + "), " + address,
                "Letter from " + by + to + " (" + (date == null ? "n.d." : bluebook(date)) + "), " + address + ".",
                by + ". (" + (date == null ? "n.d." : APA.format(date)) + "). " + subject + " [Letter" + to + "]. "
                        + address);
    }

    static Citation bill(String number, @Nullable String title, @Nullable LocalDate introduced, String address) {
        var year = introduced == null ? "" : " (" + introduced.getYear() + ")";
        var cited = CONGRESS.matcher(number).replaceFirst(", $1 Cong.");
        var named = (title == null ? cited : title + ", " + cited) + year;
        return new Citation(
                number + (title == null ? "" : ", " + title) + ", " + address,
                named + ", " + address + ".",
                named + ". " + address);
    }

    /** A section of the Code or of another law, by its own citation. */
    static Citation section(String citation, String name, String address) {
        var named = name.isBlank() ? citation : name + ", " + citation;
        var signed = citation.replaceFirst("U[.]S[.]C[.] (?=[0-9])", "U.S.C. § ");
        return new Citation(
                named + ", " + address,
                signed + ", " + address + ".",
                (name.isBlank() ? signed : name + ", " + signed) + ". " + address);
    }

    static String bluebook(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth() + ", " + date.getYear();
    }

    private static String andOthers(List<String> names) {
        return names.size() > 2 ? names.getFirst() + " et al." : String.join(" and ", names);
    }
}
