package org.joinder.delivery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.base.WrittenDay;
import org.joinder.letters.FrozenRoster;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.Recipient;
import org.joinder.letters.RecipientRole;
import org.joinder.letters.RosterCount;
import org.joinder.letters.Signature;
import org.joinder.print.Printout;
import org.joinder.signon.SignOnRules;

/** The final letter on paper: letterhead, date, recipients, text, signature pages, and the roster's hash. Pure. */
final class FinalLetter {

    private FinalLetter() {}

    static Printout of(LetterDetail letter, FrozenRoster frozen, SignOnRules rules) {
        var signers = letter.roster().stream().map(Signature::jurisdiction).toList();
        var date = letter.date();
        var day = date == null ? LocalDate.ofInstant(frozen.frozenAt(), ZoneOffset.UTC) : date;
        var body = head(Letterhead.of(frozen.goesOutAs(), rules, letter.leads(), signers))
                + "<p>" + WrittenDay.of(day) + "</p>"
                + recipients(letter.recipients())
                + "<h1>" + Printout.escaped(letter.subject()) + "</h1>"
                + Printout.paragraphs(letter.text())
                + signatures(letter.roster())
                + roster(signers, frozen);
        return new Printout(
                letter.subject(),
                "Letter of " + WrittenDay.of(day) + ", signed by "
                        + RosterCount.of(signers).sentence(),
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                body);
    }

    private static String head(Letterhead head) {
        var under = head.under().isEmpty() ? "" : "<p>" + Printout.escaped(head.under()) + "</p>";
        return "<div class=\"letterhead\"><p class=\"sans\"><strong>" + Printout.escaped(head.head()) + "</strong></p>"
                + under + "</div>";
    }

    private static String recipients(List<Recipient> recipients) {
        return recipients.stream().map(FinalLetter::recipient).collect(Collectors.joining());
    }

    private static String recipient(Recipient recipient) {
        var role =
                recipient.role() == RecipientRole.OTHER ? "" : recipient.role().words();
        var second =
                role.isEmpty() || recipient.body().isBlank() ? role + recipient.body() : role + ", " + recipient.body();
        return "<p>" + Printout.escaped(recipient.name()) + (second.isBlank() ? "" : "<br/>" + Printout.escaped(second))
                + "</p>";
    }

    private static String signatures(List<Signature> roster) {
        var rows = roster.stream()
                .map(line -> "<tr><td>" + Printout.escaped(line.name()) + "</td><td>"
                        + Printout.escaped(line.title()) + "</td><td>"
                        + Printout.escaped(line.jurisdiction().displayName()) + "</td></tr>")
                .collect(Collectors.joining());
        return "<h2 class=\"page\">Signatures</h2><table><thead><tr><th scope=\"col\">Name</th>"
                + "<th scope=\"col\">Title</th><th scope=\"col\">Jurisdiction</th></tr></thead><tbody>" + rows
                + "</tbody></table>";
    }

    private static String roster(List<Jurisdiction> signers, FrozenRoster frozen) {
        return "<h2>Roster</h2><p>" + RosterCount.of(signers).sentence() + ".</p>"
                + "<p class=\"small\">Frozen " + frozen.frozenAt()
                + ". SHA-256 of the roster in its canonical form: <code>"
                + frozen.sha256() + "</code></p>";
    }
}
