package org.joinder.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the 56 whose attorneys general act together: 50 states, the District of Columbia and five territories. The key
 * is the USPS code; FIPS codes are those of the Census Bureau, division ids those of Open Civic Data.
 */
public enum Jurisdiction {
    ALABAMA("AL", "01", "Alabama", Kind.STATE),
    ALASKA("AK", "02", "Alaska", Kind.STATE),
    ARIZONA("AZ", "04", "Arizona", Kind.STATE),
    ARKANSAS("AR", "05", "Arkansas", Kind.STATE),
    CALIFORNIA("CA", "06", "California", Kind.STATE),
    COLORADO("CO", "08", "Colorado", Kind.STATE),
    CONNECTICUT("CT", "09", "Connecticut", Kind.STATE),
    DELAWARE("DE", "10", "Delaware", Kind.STATE),
    DISTRICT_OF_COLUMBIA("DC", "11", "District of Columbia", Kind.DISTRICT),
    FLORIDA("FL", "12", "Florida", Kind.STATE),
    GEORGIA("GA", "13", "Georgia", Kind.STATE),
    HAWAII("HI", "15", "Hawaii", Kind.STATE),
    IDAHO("ID", "16", "Idaho", Kind.STATE),
    ILLINOIS("IL", "17", "Illinois", Kind.STATE),
    INDIANA("IN", "18", "Indiana", Kind.STATE),
    IOWA("IA", "19", "Iowa", Kind.STATE),
    KANSAS("KS", "20", "Kansas", Kind.STATE),
    KENTUCKY("KY", "21", "Kentucky", Kind.STATE),
    LOUISIANA("LA", "22", "Louisiana", Kind.STATE),
    MAINE("ME", "23", "Maine", Kind.STATE),
    MARYLAND("MD", "24", "Maryland", Kind.STATE),
    MASSACHUSETTS("MA", "25", "Massachusetts", Kind.STATE),
    MICHIGAN("MI", "26", "Michigan", Kind.STATE),
    MINNESOTA("MN", "27", "Minnesota", Kind.STATE),
    MISSISSIPPI("MS", "28", "Mississippi", Kind.STATE),
    MISSOURI("MO", "29", "Missouri", Kind.STATE),
    MONTANA("MT", "30", "Montana", Kind.STATE),
    NEBRASKA("NE", "31", "Nebraska", Kind.STATE),
    NEVADA("NV", "32", "Nevada", Kind.STATE),
    NEW_HAMPSHIRE("NH", "33", "New Hampshire", Kind.STATE),
    NEW_JERSEY("NJ", "34", "New Jersey", Kind.STATE),
    NEW_MEXICO("NM", "35", "New Mexico", Kind.STATE),
    NEW_YORK("NY", "36", "New York", Kind.STATE),
    NORTH_CAROLINA("NC", "37", "North Carolina", Kind.STATE),
    NORTH_DAKOTA("ND", "38", "North Dakota", Kind.STATE),
    OHIO("OH", "39", "Ohio", Kind.STATE),
    OKLAHOMA("OK", "40", "Oklahoma", Kind.STATE),
    OREGON("OR", "41", "Oregon", Kind.STATE),
    PENNSYLVANIA("PA", "42", "Pennsylvania", Kind.STATE),
    RHODE_ISLAND("RI", "44", "Rhode Island", Kind.STATE),
    SOUTH_CAROLINA("SC", "45", "South Carolina", Kind.STATE),
    SOUTH_DAKOTA("SD", "46", "South Dakota", Kind.STATE),
    TENNESSEE("TN", "47", "Tennessee", Kind.STATE),
    TEXAS("TX", "48", "Texas", Kind.STATE),
    UTAH("UT", "49", "Utah", Kind.STATE),
    VERMONT("VT", "50", "Vermont", Kind.STATE),
    VIRGINIA("VA", "51", "Virginia", Kind.STATE),
    WASHINGTON("WA", "53", "Washington", Kind.STATE),
    WEST_VIRGINIA("WV", "54", "West Virginia", Kind.STATE),
    WISCONSIN("WI", "55", "Wisconsin", Kind.STATE),
    WYOMING("WY", "56", "Wyoming", Kind.STATE),
    AMERICAN_SAMOA("AS", "60", "American Samoa", Kind.TERRITORY),
    GUAM("GU", "66", "Guam", Kind.TERRITORY),
    NORTHERN_MARIANA_ISLANDS("MP", "69", "Northern Mariana Islands", Kind.TERRITORY),
    PUERTO_RICO("PR", "72", "Puerto Rico", Kind.TERRITORY),
    VIRGIN_ISLANDS("VI", "78", "U.S. Virgin Islands", Kind.TERRITORY);

    /** What it is, so that a count can be stated as states + DC + territories. */
    public enum Kind {
        STATE,
        DISTRICT,
        TERRITORY
    }

    private static final Map<String, Jurisdiction> BY_USPS =
            Arrays.stream(values()).collect(Collectors.toMap(Jurisdiction::usps, each -> each));

    private final String usps;
    private final String fips;
    private final String displayName;
    private final Kind kind;

    Jurisdiction(String usps, String fips, String displayName, Kind kind) {
        this.usps = usps;
        this.fips = fips;
        this.displayName = displayName;
        this.kind = kind;
    }

    /** The jurisdiction of a USPS code in either case; refused with {@link IllegalArgumentException} when there is none. */
    public static Jurisdiction of(String usps) {
        return find(usps).orElseThrow(() -> new IllegalArgumentException("no jurisdiction has the code " + usps));
    }

    public static boolean isValid(String usps) {
        return find(usps).isPresent();
    }

    public static Optional<Jurisdiction> find(String usps) {
        return Optional.ofNullable(BY_USPS.get(usps.toUpperCase(Locale.ROOT)));
    }

    public String usps() {
        return usps;
    }

    public String fips() {
        return fips;
    }

    public String displayName() {
        return displayName;
    }

    public Kind kind() {
        return kind;
    }

    /** The Open Civic Data division, such as {@code ocd-division/country:us/state:nm}. */
    public String ocdDivision() {
        return "ocd-division/country:us/" + kindInOcd() + ":" + usps.toLowerCase(Locale.ROOT);
    }

    private String kindInOcd() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
