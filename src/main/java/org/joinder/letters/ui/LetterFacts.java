package org.joinder.letters.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.Ask;
import org.joinder.letters.CountClaim;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.Recipient;
import org.joinder.letters.Signature;
import org.joinder.letters.SourceNote;
import org.joinder.shell.HeaderCell;
import org.joinder.shell.PathLink;

/** What is known of a letter, part by part. */
final class LetterFacts {

    private LetterFacts() {}

    static Component of(LetterDetail letter) {
        var facts = new Section();
        facts.add(new Paragraph(letter.date() == null ? "No date yet." : "Dated " + Words.day(letter.date()) + "."));
        facts.add(new Paragraph(letter.countSentence() + "."));
        if (!letter.leads().isEmpty()) {
            facts.add(new Paragraph("Led by " + Words.offices(letter.leads()) + "."));
        }
        facts.add(
                new H2("Recipients"),
                list(letter.recipients().stream().map(LetterFacts::recipient).toList(), "No recipient is recorded."));
        facts.add(
                new H2("Sources"),
                list(letter.sources().stream().map(LetterFacts::source).toList(), "No source is recorded."));
        if (letter.published()) {
            facts.add(new Paragraph(publicPage(letter)));
        }
        return facts;
    }

    static Component asks(LetterDetail letter) {
        return new Section(
                new H2("Asks"),
                list(letter.asks().stream().map(LetterFacts::ask).toList(), "No ask is recorded."));
    }

    /** What releases say of the number of signers, those that disagree first. */
    static Component claims(LetterDetail letter) {
        var claims = letter.claims().stream()
                .sorted(Comparator.comparing((CountClaim claim) -> claim.agreesWith(letter.signerCount())))
                .map(claim -> claim(claim, letter.signerCount()))
                .toList();
        return new Section(
                new H2("What releases say of the number"), list(claims, "No release is known to state one."));
    }

    static Component roster(LetterDetail letter) {
        if (letter.roster().isEmpty()) {
            return new Section(new H2("Roster"), new Paragraph("No signature is known by name."));
        }
        var table = new NativeTable();
        table.setCaptionText(letter.countSentence());
        table.getHead()
                .add(new NativeTableRow(
                        HeaderCell.ofColumn("Jurisdiction"),
                        HeaderCell.ofColumn("Name as signed"),
                        HeaderCell.ofColumn("Title as signed")));
        letter.roster().forEach(line -> table.getBody().add(row(line)));
        return new Section(new H2("Roster"), table);
    }

    private static NativeTableRow row(Signature line) {
        return new NativeTableRow(
                new NativeTableCell(line.jurisdiction().displayName()),
                new NativeTableCell(line.name()),
                new NativeTableCell(line.title()));
    }

    private static Anchor publicPage(LetterDetail letter) {
        var page = new Anchor(LetterPaths.publicPage(letter.slug()), "Public page of this letter");
        page.setRouterIgnore(true);
        return page;
    }

    private static ListItem recipient(Recipient recipient) {
        return new ListItem(recipient.name() + ", " + recipient.role().words() + ", " + recipient.body()
                + (recipient.asOf() == null ? "" : " (as of " + Words.day(recipient.asOf()) + ")"));
    }

    private static ListItem source(SourceNote source) {
        var item = new ListItem(new Span(source.words() + " "));
        if (source.address() != null) {
            item.add(new Anchor(source.address(), source.address()));
        }
        if (source.checkedOn() != null) {
            item.add(new Span(" (checked " + Words.day(source.checkedOn()) + ")"));
        }
        return item;
    }

    private static ListItem ask(Ask ask) {
        var section = new PathLink(
                LegislationPaths.workspace(ask.section()), ask.section().citation());
        var item = new ListItem(section, new Span(": " + ask.instruction()));
        if (ask.words() != null) {
            item.add(new Paragraph("“" + ask.words() + "” (" + ask.wording().words() + ")"));
        }
        if (ask.note() != null) {
            item.add(new Paragraph(ask.note()));
        }
        return item;
    }

    private static ListItem claim(CountClaim claim, int signers) {
        String mark = claim.agreesWith(signers) ? "Agrees. " : "Disagrees. ";
        return new ListItem(mark + claim.against(signers) + " “" + claim.quote() + "” (" + claim.source() + ")");
    }

    private static Component list(List<ListItem> items, String whenEmpty) {
        return items.isEmpty() ? new Paragraph(whenEmpty) : new UnorderedList(items.toArray(ListItem[]::new));
    }
}
