package org.joinder.offices;

/** How a seat stands on a day: held, held by someone acting, empty, or not recorded with us. */
public enum Standing {
    HELD("in office"),
    ACTING("acting"),
    VACANT("vacant"),
    NOT_RECORDED("not recorded");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
