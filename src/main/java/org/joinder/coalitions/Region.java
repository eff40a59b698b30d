package org.joinder.coalitions;

import java.util.EnumSet;
import java.util.Set;
import org.joinder.base.Jurisdiction;

/** The four regions of the Census Bureau (Census Regions and Divisions of the United States); territories stand apart. */
public enum Region {
    NORTHEAST("CT ME MA NH RI VT NJ NY PA"),
    MIDWEST("IL IN MI OH WI IA KS MN MO NE ND SD"),
    SOUTH("DE DC FL GA MD NC SC VA WV AL KY MS TN AR LA OK TX"),
    WEST("AZ CO ID MT NV NM UT WY AK CA HI OR WA"),
    TERRITORIES("AS GU MP PR VI");

    private final Set<Jurisdiction> members = EnumSet.noneOf(Jurisdiction.class);

    Region(String codes) {
        for (var code : codes.split(" ")) {
            members.add(Jurisdiction.of(code));
        }
    }

    public static Region of(Jurisdiction office) {
        for (var region : values()) {
            if (region.members.contains(office)) {
                return region;
            }
        }
        throw new IllegalStateException("no region has " + office);
    }
}
