package org.joinder.legislation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The eight kinds of measures of Congress. */
public enum BillType {
    HR("hr", "H.R.", "House bill", true),
    S("s", "S.", "Senate bill", true),
    HJRES("hjres", "H.J.Res.", "House joint resolution", true),
    SJRES("sjres", "S.J.Res.", "Senate joint resolution", true),
    HCONRES("hconres", "H.Con.Res.", "House concurrent resolution", false),
    SCONRES("sconres", "S.Con.Res.", "Senate concurrent resolution", false),
    HRES("hres", "H.Res.", "House resolution", false),
    SRES("sres", "S.Res.", "Senate resolution", false);

    private static final Map<String, BillType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(BillType::code, each -> each));

    private final String code;
    private final String customary;
    private final String displayName;
    private final boolean lawmaking;

    BillType(String code, String customary, String displayName, boolean lawmaking) {
        this.code = code;
        this.customary = customary;
        this.displayName = displayName;
        this.lawmaking = lawmaking;
    }

    public static Optional<BillType> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code.toLowerCase(Locale.ROOT)));
    }

    public String code() {
        return code;
    }

    public String customary() {
        return customary;
    }

    public String displayName() {
        return displayName;
    }

    /** Whether it becomes law when signed; the others are adopted by one or both chambers and go to no President. */
    public boolean canBecomeLaw() {
        return lawmaking;
    }

    public boolean isOfOneChamber() {
        return this == HRES || this == SRES;
    }

    public Chamber origin() {
        return code.startsWith("h") ? Chamber.HOUSE : Chamber.SENATE;
    }
}
