package org.joinder.campaigns;

import org.joinder.base.Refused;

/** A change to a campaign that is not allowed; the message says why, in words for the person acting. */
public class CampaignRefused extends Refused {

    private CampaignRefused(String message) {
        super(message);
    }

    static CampaignRefused because(String reason) {
        return new CampaignRefused(reason);
    }

    static CampaignRefused gone(CampaignId id) {
        return new CampaignRefused("There is no campaign " + id.value() + ".");
    }
}
