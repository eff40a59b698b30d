package org.joinder.extraction.fields;

import java.util.HashMap;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Whose office a mail address belongs to. */
final class MailDomains {

    private static final Map<String, Jurisdiction> BY_DOMAIN = new HashMap<>();

    static {
        for (String[] row : Table.rows("mail-domains.csv")) {
            for (String domain : row[1].split(";")) {
                BY_DOMAIN.put(domain, Jurisdiction.of(row[0]));
            }
        }
    }

    private MailDomains() {}

    static @Nullable Jurisdiction of(String mail) {
        int from = mail.indexOf('@') + 1;
        while (from > 0 && from < mail.length()) {
            Jurisdiction who = BY_DOMAIN.get(mail.substring(from));
            if (who != null) {
                return who;
            }
            from = mail.indexOf('.', from) + 1;
        }
        return null;
    }
}
