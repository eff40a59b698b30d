package org.joinder.messages;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** Whether an address can be written to: RFC 5322's form, one address, with a domain and without line breaks. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^@\\s\\p{Cntrl}<>,;]+@[^@\\s\\p{Cntrl}<>,;]+");

    private MailAddress() {}

    public static boolean isValid(String address) {
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches()) {
            return false;
        }
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException refused) {
            return false;
        }
    }
}
