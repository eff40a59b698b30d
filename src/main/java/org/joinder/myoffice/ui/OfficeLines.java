package org.joinder.myoffice.ui;

import java.util.List;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.delivery.DeliveryPaths;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.LetterPaths;
import org.joinder.myoffice.OfficeBoard;
import org.joinder.myoffice.OfficeDate;
import org.joinder.offices.OfficePaths;
import org.joinder.shell.Line;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;
import org.joinder.signon.OfficeRequest;
import org.joinder.signon.SignOnPaths;

/** How the lines of an office's board are written. */
final class OfficeLines {

    private static final List<String> OF_A_BILL = List.of("Bill", "Where it stands", "Our delegation");

    private OfficeLines() {}

    static Line request(OfficeRequest request) {
        return answer(Line.of(key(request.letter().value())), request)
                .text(" ")
                .link(SignOnPaths.request(request.round()), "“" + request.subject() + "”")
                .text(" · until " + ViewerTime.day(request.deadline()) + " · " + request.signed() + " of "
                        + request.target() + " signed");
    }

    private static Line answer(Line line, OfficeRequest request) {
        var answer = request.answer();
        if (answer == null) {
            return line.badge("Not answered", Tone.ATTENTION);
        }
        return request.isToSignAgain()
                ? line.badge("To be signed again", Tone.ATTENTION)
                : line.badge(answer.words(), request.counts() ? Tone.GOOD : Tone.NEUTRAL);
    }

    static Line signed(OfficeBoard.Signed each) {
        var letter = each.letter();
        var date = letter.date();
        var line = Line.of(key(letter.id().value()));
        line = letter.published()
                ? line.page(LetterPaths.publicPage(letter.slug()), letter.subject())
                : line.text(letter.subject());
        line = line.text(" · " + (date == null ? "" : ViewerTime.day(date) + " · ") + letter.signersInWords());
        return each.press().isEmpty()
                ? line
                : line.paragraph("For the press: " + each.press()).link(DeliveryPaths.KITS, "Press kits");
    }

    static Line partner(OfficeBoard.Partner partner) {
        String letters = partner.letters() == 1 ? "1 letter" : partner.letters() + " letters";
        return Line.of(partner.office().usps())
                .link(OfficePaths.one(partner.office()), partner.office().displayName())
                .text(" · " + letters + " together");
    }

    static Line campaign(OfficeBoard.OfCampaign each) {
        var campaign = each.campaign();
        var line = Line.of(key(campaign.id().value()))
                .page(CampaignPaths.publicPage(campaign.slug()), campaign.title())
                .text(" · " + campaign.stage().words() + ", as of " + ViewerTime.day(campaign.asOf()));
        return each.bills().isEmpty()
                ? line.paragraph("No bill is gathered.")
                : line.table(new Line.Table(
                        "Its bills",
                        "Bills of " + campaign.title(),
                        OF_A_BILL,
                        each.bills().stream().map(OfficeLines::bill).toList()));
    }

    static Line date(OfficeDate date) {
        return Line.of(date.key()).text(ViewerTime.day(date.on()) + " · " + date.words());
    }

    private static List<Line> bill(OfficeBoard.OurBill each) {
        var bill = each.bill();
        return List.of(
                Line.of("").page(LegislationPaths.page(bill.id()), bill.id().displayName()),
                Line.of("").text(bill.stageSentence()),
                Line.of("").text(each.delegation()));
    }

    private static String key(long id) {
        return Long.toString(id);
    }
}
