package org.joinder.links;

/** What one record has to do with another, in words for either direction. */
public enum LinkKind {
    ISSUED_BY("issued by", "issued"),
    ANNOUNCES("announces", "announced by"),
    CITES("cites", "cited by"),
    NAMES("names", "named by"),
    NAMES_AS_SIGNER("names as signer", "named as signer by"),
    NAMES_AS_LEAD("names as lead", "named as lead by"),
    QUOTES("quotes", "quoted by"),
    SIGNED("signed", "signed by"),
    LEADS("leads", "led by"),
    ASKS_TO_AMEND("asks to amend", "asked to be amended by"),
    PART_OF("part of", "gathers"),
    ENACTED_AS("enacted as", "enacts"),
    RELATED("related to", "related to");

    private final String forward;
    private final String backward;

    LinkKind(String forward, String backward) {
        this.forward = forward;
        this.backward = backward;
    }

    /** How the link reads from its first record. */
    public String forward() {
        return forward;
    }

    /** How the link reads from its second record. */
    public String backward() {
        return backward;
    }
}
