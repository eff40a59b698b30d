package org.joinder.myoffice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.delivery.DeliveryPaths;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.LetterPaths;
import org.joinder.myoffice.OfficeBoard;
import org.joinder.myoffice.OfficeDate;
import org.joinder.offices.OfficePaths;
import org.joinder.shell.PathLink;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;
import org.joinder.signon.OfficeRequest;
import org.joinder.signon.SignOnPaths;

/** How the lines of an office's board are written. */
final class OfficeLines {

    private OfficeLines() {}

    static ListItem request(OfficeRequest request) {
        return new ListItem(
                answer(request),
                new Span(" "),
                new PathLink(SignOnPaths.request(request.round()), "“" + request.subject() + "”"),
                new Span(" · until " + ViewerTime.day(request.deadline()) + " · " + request.signed() + " of "
                        + request.target() + " signed"));
    }

    private static StatusBadge answer(OfficeRequest request) {
        var answer = request.answer();
        if (answer == null) {
            return new StatusBadge("Not answered", Tone.ATTENTION);
        }
        return request.isToSignAgain()
                ? new StatusBadge("To be signed again", Tone.ATTENTION)
                : new StatusBadge(answer.words(), request.counts() ? Tone.GOOD : Tone.NEUTRAL);
    }

    static ListItem signed(OfficeBoard.Signed each) {
        var letter = each.letter();
        var date = letter.date();
        String when = date == null ? "" : ViewerTime.day(date) + " · ";
        var item = new ListItem(
                letter.published()
                        ? new Anchor(LetterPaths.publicPage(letter.slug()), letter.subject())
                        : new Span(letter.subject()),
                new Span(" · " + when + letter.signersInWords()));
        if (!each.press().isEmpty()) {
            item.add(new Paragraph(
                    new Span("For the press: " + each.press() + " "), new PathLink(DeliveryPaths.KITS, "Press kits")));
        }
        return item;
    }

    static ListItem partner(OfficeBoard.Partner partner) {
        String letters = partner.letters() == 1 ? "1 letter" : partner.letters() + " letters";
        return new ListItem(
                new PathLink(OfficePaths.one(partner.office()), partner.office().displayName()),
                new Span(" · " + letters + " together"));
    }

    static ListItem campaign(OfficeBoard.OfCampaign each) {
        var campaign = each.campaign();
        var bills = new UnorderedList();
        each.bills().forEach(bill -> bills.add(bill(bill)));
        return new ListItem(
                new Anchor(CampaignPaths.publicPage(campaign.slug()), campaign.title()),
                new Span(" · " + campaign.stage().words() + ", as of " + ViewerTime.day(campaign.asOf())),
                each.bills().isEmpty() ? new Paragraph("No bill is gathered.") : bills);
    }

    static ListItem date(OfficeDate date) {
        return new ListItem(new Span(ViewerTime.day(date.on()) + " · " + date.words()));
    }

    private static ListItem bill(OfficeBoard.OurBill each) {
        var bill = each.bill();
        String ours = each.delegation().isEmpty() ? "" : " Our delegation: " + each.delegation();
        return new ListItem(
                new Anchor(LegislationPaths.page(bill.id()), bill.id().displayName()),
                new Span(" · " + bill.stageSentence() + ours));
    }
}
