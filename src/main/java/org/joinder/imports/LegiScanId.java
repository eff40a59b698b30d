package org.joinder.imports;

import static org.joinder.imports.BillStatusFields.orElse;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillNumber;
import org.joinder.legislation.Congress;

/** Which bill a file of LegiScan speaks of: its own number for a bill is none, and it names Congress's bills like a state's. */
final class LegiScanId {

    /** {@code /AR/bill/HB1044/2012/F}: a session that is not the regular one has a letter of its own. */
    private static final Pattern ADDRESS = Pattern.compile("/bill/[^/]+/(\\d{4})(?:/([A-Za-z0-9]+))?$");

    private LegiScanId() {}

    static BillId of(SourceNode bill) {
        String state = orElse(bill.value("state"), "");
        String number = orElse(bill.value("bill_number"), "");
        SourceNode session = bill.child("session");
        String from = session == null ? null : session.value("year_start");
        String to = session == null ? null : session.value("year_end");
        if (session == null || from == null) {
            throw RefusedDocument.of("names no session");
        }
        try {
            if (state.equalsIgnoreCase("US")) {
                int congress =
                        Congress.on(LocalDate.of(Integer.parseInt(from), 6, 1)).number();
                return BillId.of("us/" + congress + "/" + federal(number));
            }
            String years = to == null || to.equals(from) ? from : from + "-" + to;
            return BillId.ofState(Jurisdiction.of(state), years + special(bill, session), number);
        } catch (IllegalArgumentException impossible) {
            throw RefusedDocument.of("names no bill: " + impossible.getMessage());
        }
    }

    /** LegiScan writes HB for a House bill of Congress as for a state's. */
    private static String federal(String number) {
        BillNumber written = BillNumber.of(number);
        String letters = switch (written.letters()) {
            case "hb" -> "hr";
            case "sb" -> "s";
            case "hr" -> "hres";
            case "sr" -> "sres";
            case "hjr" -> "hjres";
            case "sjr" -> "sjres";
            case "hcr" -> "hconres";
            case "scr" -> "sconres";
            default -> written.letters();
        };
        return letters + written.digits();
    }

    private static String special(SourceNode bill, SourceNode session) {
        Matcher address = ADDRESS.matcher(orElse(bill.value("url"), ""));
        if (address.find() && address.group(2) != null) {
            return "-" + address.group(2).toLowerCase(Locale.ROOT);
        }
        return SourceValues.isTrue(session.value("special"))
                ? "-special-" + orElse(session.value("session_id"), "")
                : "";
    }
}
