package org.joinder.signdoor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.signon.ResponseKind;
import org.jspecify.annotations.Nullable;

/** What a person filled in on the page, as it came: nothing of it is believed yet. */
record DoorForm(
        @Nullable String kind,
        String name,
        String title,
        String comment,
        String privateReason,
        int textVersion,
        Set<String> seen,
        boolean authorised) {

    static final DoorForm EMPTY = new DoorForm(null, "", "", "", "", 0, Set.of(), false);

    /** The answer chosen among those that the page offers; refused when none was. */
    ResponseKind chosen(Set<ResponseKind> offered) {
        return Arrays.stream(ResponseKind.values())
                .filter(each -> each.name().equals(kind) && offered.contains(each))
                .findFirst()
                .orElseThrow(() -> SignDoorRefused.because("Choose your office's answer."));
    }

    boolean says(ResponseKind other) {
        return other.name().equals(kind);
    }

    static Set<String> keys(String @Nullable [] values) {
        return values == null ? Set.of() : Arrays.stream(values).collect(Collectors.toUnmodifiableSet());
    }
}
