package org.joinder.campaigns;

/** Identifies a campaign inside Joinder; its addresses carry the slug instead. */
public record CampaignId(long value) {}
