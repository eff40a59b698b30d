package org.joinder.campaigns;

/** The stage that is shown of a campaign is another than before. */
public record CampaignStatusChanged(CampaignId campaign, CampaignStage from, CampaignStage to) {}
