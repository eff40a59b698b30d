package org.joinder.extraction.fields;

import java.util.Locale;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Whose office a mail address belongs to. */
final class MailDomains {

    private record Known(String domain, Jurisdiction who) {}

    private static final int SLOTS = 1024;
    private static final @Nullable Known[] KNOWN = new Known[SLOTS];

    static {
        for (String[] row : Table.rows("mail-domains.csv")) {
            for (String domain : row[1].split(";")) {
                put(new Known(domain.toLowerCase(Locale.ROOT), Jurisdiction.of(row[0])));
            }
        }
    }

    private MailDomains() {}

    private static void put(Known known) {
        int hash = 0;
        for (int i = known.domain().length() - 1; i >= 0; i--) {
            hash = hash * 31 + known.domain().charAt(i);
        }
        int slot = slot(hash);
        while (KNOWN[slot] != null) {
            slot = slot + 1 & SLOTS - 1;
        }
        KNOWN[slot] = known;
    }

    /** By the longest domain that is known; read from the end, so that each label costs one look. */
    static @Nullable Jurisdiction of(String mail) {
        int domain = mail.indexOf('@') + 1;
        Jurisdiction who = null;
        int hash = 0;
        for (int i = mail.length() - 1; domain > 0 && i >= domain; i--) {
            char c = mail.charAt(i);
            hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c | ' ' : c);
            if (i == domain || mail.charAt(i - 1) == '.') {
                Jurisdiction longer = find(hash, mail, i);
                who = longer == null ? who : longer;
            }
        }
        return who;
    }

    private static @Nullable Jurisdiction find(int hash, String mail, int from) {
        int slot = slot(hash);
        Known known = KNOWN[slot];
        while (known != null) {
            int length = known.domain().length();
            if (length == mail.length() - from && mail.regionMatches(true, from, known.domain(), 0, length)) {
                return known.who();
            }
            slot = slot + 1 & SLOTS - 1;
            known = KNOWN[slot];
        }
        return null;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }
}
