package org.joinder.signon;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an association asks of a round: how many lead offices, whether of different parties, how many business days of
 * circulation, from how many signatures on its letterhead is used, and under what the letter goes out otherwise. Zero
 * asks for nothing. {@code needsDelegation}: nobody but the principal answers without one. {@code reminderDays}: how many
 * business days before the deadline those who have not answered are reminded, the earliest reminder first.
 */
public record SignOnRules(
        String association,
        int leadOffices,
        boolean leadsOfDifferentParties,
        int businessDays,
        int letterheadSignatures,
        String letterhead,
        String otherwise,
        boolean needsDelegation,
        List<Integer> reminderDays) {

    public SignOnRules {
        reminderDays = List.copyOf(reminderDays);
    }

    /** "5 and 2 business days before the deadline", or that nobody is reminded. */
    public String remindersInWords() {
        return reminderDays.isEmpty()
                ? "no reminders on schedule"
                : "reminders " + reminderDays.stream().map(String::valueOf).collect(Collectors.joining(" and "))
                        + " business days before the deadline";
    }

    /** As it is kept: "5,2". */
    String writtenReminders() {
        return reminderDays.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> reminders(String written) {
        return written.isBlank()
                ? List.of()
                : Stream.of(written.split(","))
                        .map(each -> Integer.valueOf(each.strip()))
                        .toList();
    }
}
