package org.joinder.extraction.citations;

import java.util.Locale;

/** What a citation points into. */
public enum CitationType {
    USC,
    PUBLIC_LAW,
    PRIVATE_LAW,
    STAT_LARGE,
    CFR,
    FED_REG,
    FEDERAL_BILL,
    STATE_BILL,
    STATE_CODE,
    STATE_SESSION,
    STATE_ADMIN;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The word for it in files and addresses, such as {@code public_law}. */
    public String code() {
        return code;
    }
}
