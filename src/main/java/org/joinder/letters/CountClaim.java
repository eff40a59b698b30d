package org.joinder.letters;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What an office's release says about how many joined: "joined 47 others" counts without itself, "49 offices" with. */
public record CountClaim(
        Jurisdiction by,
        int number,
        boolean withoutItself,
        String quote,
        String source,
        @Nullable String address) {

    public int impliedTotal() {
        return withoutItself ? number + 1 : number;
    }

    public boolean agreesWith(int signers) {
        return impliedTotal() == signers;
    }

    /** Says in words how the claim stands to the number of signers shown. */
    public String against(int signers) {
        String said = by.displayName() + " says it joined " + number + (withoutItself ? " others" : " offices in all");
        return agreesWith(signers)
                ? said + ", which agrees with " + signers + " signers."
                : said + ", which would make " + impliedTotal() + "; " + signers + " signers are recorded.";
    }
}
