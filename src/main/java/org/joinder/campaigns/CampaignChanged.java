package org.joinder.campaigns;

/** Something of a campaign changed: its words, what it gathers, an outcome, or whether it is public. */
public record CampaignChanged(CampaignId campaign) {}
