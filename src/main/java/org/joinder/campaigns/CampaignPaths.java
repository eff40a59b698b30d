package org.joinder.campaigns;

/** Where campaigns are found: in the workspace (below {@code /app/}) and on the public site. */
public final class CampaignPaths {

    public static final String LIST = "campaigns";
    public static final String ONE = "campaigns/:slug";
    public static final String NEW = "campaigns/new";
    public static final String EDIT = "campaigns/:slug/edit";
    public static final String TIMELINE = "campaigns/:slug/timeline";

    /** What is told when any campaign changed; see {@link #topic} for one of them. */
    public static final String TOPIC = "campaigns";

    private CampaignPaths() {}

    public static String one(String slug) {
        return LIST + "/" + slug;
    }

    public static String edit(String slug) {
        return LIST + "/" + slug + "/edit";
    }

    public static String timeline(String slug) {
        return LIST + "/" + slug + "/timeline";
    }

    /** What is told when something of this campaign changed. */
    public static String topic(CampaignId id) {
        return "campaign/" + id.value();
    }

    public static String publicPage(String slug) {
        return "/campaigns/" + slug;
    }
}
