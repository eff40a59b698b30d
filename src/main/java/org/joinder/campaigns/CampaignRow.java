package org.joinder.campaigns;

/** A campaign in a list, with where it stands. */
public record CampaignRow(
        CampaignId id,
        String slug,
        String title,
        String ask,
        boolean published,
        CampaignStatus status,
        int letters,
        int releases,
        int bills) {}
