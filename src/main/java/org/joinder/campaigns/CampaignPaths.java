package org.joinder.campaigns;

/** Where campaigns are found: in the workspace (below {@code /app/}) and on the public site. */
public final class CampaignPaths {

    public static final String LIST = "campaigns";
    public static final String ONE = "campaigns/:slug";
    public static final String NEW = "campaigns/new";
    public static final String EDIT = "campaigns/:slug/edit";

    private CampaignPaths() {}

    public static String one(String slug) {
        return LIST + "/" + slug;
    }

    public static String edit(String slug) {
        return LIST + "/" + slug + "/edit";
    }

    public static String publicPage(String slug) {
        return "/campaigns/" + slug;
    }
}
