package org.joinder.delivery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.delivery.MemberName.Likeness;
import org.joinder.letters.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Which deeds of members are suggested as a recipient's: pure. Only what was done on the letter's day or after counts. A
 * recipient who was once confirmed to be a member is that member and no other. Before, names decide; where only surnames
 * agree, the chamber that the letter names has to be the member's. What is recorded, or was said not to be them, is left out.
 */
final class SuggestionRule {

    private SuggestionRule() {}

    /** {@code wrong}: by recipient, the members that somebody said they are not. */
    record Known(List<FollowUp> recorded, Map<String, Set<String>> wrong) {}

    static List<FollowUpSuggestion> of(List<Recipient> recipients, LocalDate letter, List<Deed> deeds, Known known) {
        return recipients.stream()
                .flatMap(recipient -> deeds.stream()
                        .filter(deed -> !deed.on().isBefore(letter))
                        .flatMap(deed -> suggestion(recipient, deed, known)))
                .distinct()
                .sorted(Comparator.comparing(
                                (FollowUpSuggestion each) -> each.followUp().on())
                        .reversed())
                .toList();
    }

    private static Stream<FollowUpSuggestion> suggestion(Recipient recipient, Deed deed, Known known) {
        var members = known.recorded().stream()
                .filter(each -> each.recipient().equals(recipient.name()))
                .flatMap(each -> Stream.ofNullable(each.memberId()))
                .collect(Collectors.toSet());
        boolean confirmed = members.contains(deed.memberId());
        var likeness = MemberName.of(recipient.name()).to(MemberName.of(deed.name()));
        boolean possible = confirmed
                || members.isEmpty()
                        && (likeness == Likeness.SAME
                                || likeness == Likeness.SURNAME && sameChamber(recipient.body(), deed.chamber()));
        var followUp = new FollowUp(
                recipient.name(),
                deed.kind(),
                deed.on(),
                deed.words(),
                deed.bill().displayName(),
                deed.bill(),
                deed.memberId());
        if (!possible
                || known.wrong().getOrDefault(recipient.name(), Set.of()).contains(deed.memberId())
                || known.recorded().stream().anyMatch(followUp::isSameDeedAs)) {
            return Stream.empty();
        }
        return Stream.of(new FollowUpSuggestion(
                followUp,
                deed.name() + (deed.state() == null || deed.name().contains("[") ? "" : " (" + deed.state() + ")"),
                confirmed || likeness == Likeness.SAME));
    }

    private static boolean sameChamber(String body, @Nullable String chamber) {
        return chamber != null && body.toLowerCase(Locale.ROOT).contains(chamber.toLowerCase(Locale.ROOT));
    }
}
