package org.joinder.legislation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joinder.base.Jurisdiction;

/**
 * Which bill: a legislature, its session, and the number there, written {@code us/115/hr1865} or {@code nm/2017/hb12}.
 * A number alone names nothing, since every session counts from one again.
 */
public record BillId(String jurisdiction, String session, String number) implements Comparable<BillId> {

    /** The jurisdiction part of a bill of Congress. */
    public static final String CONGRESS = "us";

    private static final Pattern SESSION = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final Pattern CONGRESSES = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]*");
    private static final Pattern NUMBER = Pattern.compile("[a-z][a-z.-]{0,15}[0-9]{1,7}[a-z0-9-]{0,8}");

    public BillId {
        if (!CONGRESS.equals(jurisdiction) && !isLowerCaseUsps(jurisdiction)) {
            throw new IllegalArgumentException("no legislature has the code " + jurisdiction);
        }
        if (!SESSION.matcher(session).matches() || (CONGRESS.equals(jurisdiction) && !isCongress(session))) {
            throw new IllegalArgumentException("no session is written " + session);
        }
        if (!NUMBER.matcher(number).matches() || (CONGRESS.equals(jurisdiction) && !isCongressNumber(number))) {
            throw new IllegalArgumentException("no bill number is written " + number);
        }
    }

    /** The bill written {@code us/115/hr1865}, in either case; refused with {@link IllegalArgumentException} otherwise. */
    @JsonCreator
    public static BillId of(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a bill is written us/115/hr1865, not " + text);
        }
        return new BillId(parts[0], parts[1], parts[2]);
    }

    public static Optional<BillId> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException notABill) {
            return Optional.empty();
        }
    }

    public static boolean isValid(String text) {
        return find(text).isPresent();
    }

    public static BillId ofCongress(int congress, BillType type, int number) {
        return new BillId(CONGRESS, Integer.toString(congress), type.code() + number);
    }

    /** A bill of a state; the session and number may be written as the state writes them ({@code 2017-2018}, {@code HB 12}). */
    public static BillId ofState(Jurisdiction state, String session, String number) {
        String plainSession = session.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        return new BillId(
                state.usps().toLowerCase(Locale.ROOT),
                plainSession,
                BillNumber.of(number).compact());
    }

    public boolean isOfCongress() {
        return CONGRESS.equals(jurisdiction);
    }

    /** The Congress, of a federal bill alone. */
    public Optional<Congress> congress() {
        return isOfCongress() ? Optional.of(new Congress(Integer.parseInt(session))) : Optional.empty();
    }

    /** The kind of measure, of a federal bill alone. */
    public Optional<BillType> type() {
        return isOfCongress() ? BillType.find(BillNumber.of(number).letters()) : Optional.empty();
    }

    /** The state or territory, of a state bill alone. */
    public Optional<Jurisdiction> state() {
        return isOfCongress() ? Optional.empty() : Jurisdiction.find(jurisdiction);
    }

    /** The number as people write it: {@code H.R. 1865}, {@code HB 12}. */
    public String customaryNumber() {
        BillNumber written = BillNumber.of(number);
        return isOfCongress() ? written.inCongress() : written.inState();
    }

    /** The number with its session: {@code H.R. 1865 (115th Congress)}, {@code HB 12 (New Mexico, 2017)}. */
    public String displayName() {
        String where = congress()
                .map(Congress::displayName)
                .orElseGet(() -> state().map(Jurisdiction::displayName).orElse("") + ", " + session);
        return customaryNumber() + " (" + where + ")";
    }

    @Override
    public int compareTo(BillId other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return jurisdiction + "/" + session + "/" + number;
    }

    private static boolean isLowerCaseUsps(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT)) && Jurisdiction.isValid(text);
    }

    private static boolean isCongress(String session) {
        return CONGRESSES.matcher(session).matches();
    }

    private static boolean isCongressNumber(String number) {
        BillNumber written = BillNumber.of(number);
        return BillType.find(written.letters()).isPresent()
                && SERIAL.matcher(written.digits()).matches();
    }
}
