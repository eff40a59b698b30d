package org.joinder.myoffice;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.BoardBill;
import org.joinder.campaigns.CampaignCard;
import org.joinder.letters.LetterRow;
import org.joinder.signon.OfficeRequest;

/** What an office's own board shows: requests with the nearest deadline first, letters it signed with the latest first. */
public record OfficeBoard(
        Jurisdiction office,
        List<OfficeRequest> requests,
        List<Signed> signed,
        List<Partner> partners,
        List<OfCampaign> campaigns,
        List<OfficeDate> dates) {

    /** A letter of ours, and what we may tell the press: empty before it was sent, the moment of unlocking before that. */
    public record Signed(LetterRow letter, String press) {}

    /** Another office, and how many letters both signed. */
    public record Partner(Jurisdiction office, int letters) {}

    /** A public campaign of which this office signed a letter, with its bills. */
    public record OfCampaign(CampaignCard campaign, List<OurBill> bills) {}

    /** A bill, and in words what this office's own delegation in Congress did about it. */
    public record OurBill(BoardBill bill, String delegation) {}
}
