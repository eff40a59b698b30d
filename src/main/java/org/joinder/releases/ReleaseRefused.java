package org.joinder.releases;

import java.util.List;
import java.util.Locale;
import org.joinder.base.Refused;

/** A change to a release that a rule forbids, with what to do about it. */
public class ReleaseRefused extends Refused {

    private ReleaseRefused(String message) {
        super(message);
    }

    static ReleaseRefused incomplete(List<String> missing) {
        return new ReleaseRefused("Before publishing, give the release its " + String.join(", ", missing) + ".");
    }

    static ReleaseRefused illegalMove(ReleaseStatus from, ReleaseStatus to) {
        return new ReleaseRefused("A release that is " + from.label().toLowerCase(Locale.ROOT) + " cannot become "
                + to.label().toLowerCase(Locale.ROOT) + ".");
    }

    static ReleaseRefused publishedNeedsItsAddress() {
        return new ReleaseRefused(
                "A published release keeps its office, headline and date; withdraw it to remove one.");
    }

    static ReleaseRefused withoutReason() {
        return new ReleaseRefused("Say why the release is withdrawn.");
    }

    static ReleaseRefused absent(ReleaseId id) {
        return new ReleaseRefused("There is no release " + id + ".");
    }
}
