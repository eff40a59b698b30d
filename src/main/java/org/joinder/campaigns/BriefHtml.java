package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.letters.LetterDetail;
import org.joinder.print.Printout;
import org.jspecify.annotations.Nullable;

/** Writes a brief as HTML for paper: headings in order, tables with captions and headers, every text escaped. */
final class BriefHtml {

    private final StringBuilder out = new StringBuilder(16_384);

    private BriefHtml() {}

    static String of(Brief brief) {
        var html = new BriefHtml();
        html.head(brief);
        html.asks(brief.asks());
        html.joined(brief.letters());
        html.bills(brief.bills());
        html.lineage(brief.lineage());
        html.timeline(brief.timeline());
        html.sources(brief);
        return html.out.toString();
    }

    private void head(Brief brief) {
        out.append("<h1>").append(text(brief.title())).append("</h1>");
        if (brief.internal()) {
            paragraph("For work inside: this brief may hold what is not public.");
        }
        out.append("<p><strong>").append(text(brief.ask())).append("</strong></p>");
        out.append(Printout.paragraphs(brief.summary()));
        heading("Where it stands");
        var status = brief.status();
        paragraph(status.shown().words() + ", as of " + StatusWords.on(status.asOf()) + ". "
                + status.shown().meaning());
        var override = status.override();
        if (override != null) {
            paragraph(
                    "The rule gives “" + status.stage().words() + "”; the stage was set by hand: " + override.reason());
        }
        list(status.reasons().stream());
    }

    private void asks(List<Brief.OfAsk> asks) {
        heading("What was asked");
        if (asks.isEmpty()) {
            paragraph("No ask is recorded.");
        }
        asks.forEach(this::ask);
    }

    private void ask(Brief.OfAsk asked) {
        BoardAsk ask = asked.ask();
        out.append("<h3>")
                .append(text(ask.ask().section().citation() + ", asked " + on(ask.letterDate())))
                .append("</h3>");
        paragraph("In “" + ask.letterSubject() + "”: " + ask.ask().instruction());
        String words = ask.ask().words();
        if (words != null && asked.law() != null) {
            out.append("<p>")
                    .append(BriefRedline.html(asked.law().text(), words))
                    .append("</p>");
            paragraph("Underlined: asked to be inserted. Struck through: asked to be taken out. The wording is "
                    + ask.ask().wording().words() + "; the law is that of the letter’s date.");
        } else if (words != null) {
            paragraph("“" + words + "” (" + ask.ask().wording().words() + ")");
        }
        String reason = ask.reason().isBlank() ? "" : " " + ask.reason();
        paragraph("Outcome: " + ask.outcome().words()
                + (ask.decidedOn() == null ? "." : ", " + on(ask.decidedOn()) + ".") + reason);
    }

    private void joined(List<LetterDetail> letters) {
        heading("Who joined");
        if (letters.isEmpty()) {
            paragraph("No letter is recorded.");
        }
        for (LetterDetail letter : letters) {
            out.append("<h3>")
                    .append(text(letter.subject() + ", " + on(letter.date())))
                    .append("</h3>");
            paragraph(letter.countSentence() + ".");
            list(letter.disagreeingClaims().stream().map(claim -> claim.against(letter.signerCount())));
            if (!letter.roster().isEmpty()) {
                table(
                        "narrow",
                        "As-sent roster",
                        List.of("Jurisdiction", "Signed by"),
                        letter.roster().stream()
                                .map(signature -> List.of(
                                        signature.jurisdiction().displayName(),
                                        Stream.of(signature.name(), signature.title())
                                                .filter(part -> !part.isBlank())
                                                .collect(Collectors.joining(", ")))));
            }
        }
    }

    private void bills(List<Brief.OfBill> bills) {
        if (!bills.isEmpty()) {
            heading("Bills, and what became of them");
            table(
                    "",
                    "Bills of this campaign",
                    List.of("Bill", "Where it stands", "For the ask"),
                    bills.stream()
                            .map(bill -> List.of(
                                    bill.name() + (bill.title() == null ? "" : ", " + bill.title()),
                                    bill.stands(),
                                    "It " + bill.relation().words() + ".")));
        }
    }

    private void lineage(Lineage lineage) {
        if (!lineage.isEmpty()) {
            heading("How one led to the next");
            list(lineage.steps().stream()
                    .map(step -> step.from().name() + " → " + step.to().name() + ": " + step.words() + "."));
        }
    }

    private void timeline(List<TimelineEntry> timeline) {
        if (!timeline.isEmpty()) {
            heading("Timeline");
            table(
                    "dated",
                    "Everything dated, earliest first",
                    List.of("Date", "Kind", "What happened"),
                    timeline.reversed().stream().map(entry -> List.of(on(entry.date()), entry.kind(), entry.words())));
        }
    }

    private void sources(Brief brief) {
        heading("Sources");
        if (brief.sources().isEmpty()) {
            paragraph("No source is recorded.");
        }
        for (Brief.SourcesOf sources : brief.sources()) {
            out.append("<h3>").append(text(sources.of())).append("</h3>");
            list(sources.lines().stream());
        }
    }

    private void heading(String words) {
        out.append("<h2>").append(text(words)).append("</h2>");
    }

    private void paragraph(String words) {
        out.append("<p>").append(text(words)).append("</p>");
    }

    private void list(Stream<String> items) {
        String all = items.map(item -> "<li>" + text(item) + "</li>").collect(Collectors.joining());
        if (!all.isEmpty()) {
            out.append("<ul>").append(all).append("</ul>");
        }
    }

    private void table(String look, String caption, List<String> heads, Stream<List<String>> rows) {
        out.append("<table class=\"")
                .append(look)
                .append("\"><caption>")
                .append(text(caption))
                .append("</caption><thead><tr>");
        heads.forEach(
                head -> out.append("<th scope=\"col\">").append(text(head)).append("</th>"));
        out.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(text(cell)).append("</td>"));
            out.append("</tr>");
        });
        out.append("</tbody></table>");
    }

    private static String on(@Nullable LocalDate date) {
        return StatusWords.on(date);
    }

    private static String text(String words) {
        return Printout.escaped(words);
    }
}
