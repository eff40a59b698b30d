package org.joinder.myoffice;

/** Where an office finds its own board (below {@code /app/}), and a calendar program its dates. */
public final class MyOfficePaths {

    public static final String BOARD = "my-office";

    private MyOfficePaths() {}

    /** The private address of an office's dates; whoever knows it may read them. */
    public static String calendar(String token) {
        return "/calendars/" + token + ".ics";
    }
}
