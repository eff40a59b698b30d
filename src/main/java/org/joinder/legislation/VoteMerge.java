package org.joinder.legislation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Folds the lines that tell of one recorded vote into one: the same chamber and roll number within a day of each other,
 * whatever session number or address they carry. The counts come from the action that names the roll number.
 */
final class VoteMerge {

    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})");
    private static final Pattern ROLL = Pattern.compile(
            "(?i)(?:roll (?:no\\.?|call(?: vote)?(?: no\\.?)?)|record vote (?:number|no\\.?):?)\\s*#?(\\d+)");
    private static final Pattern OUTCOME =
            Pattern.compile("(?i)\\b(passed|agreed to|failed|rejected|invoked|not invoked)\\b");

    private VoteMerge() {}

    static List<BillVote> merge(List<VoteEntry> entries, List<BillAction> actions) {
        List<List<VoteEntry>> groups = new ArrayList<>();
        for (VoteEntry entry : entries) {
            groups.stream()
                    .filter(group -> isSame(group.getFirst(), entry))
                    .findFirst()
                    .orElseGet(() -> {
                        List<VoteEntry> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(entry);
        }
        return groups.stream().map(group -> vote(group, actions)).toList();
    }

    private static boolean isSame(VoteEntry one, VoteEntry other) {
        if (one.number() != other.number() || !Objects.equals(one.chamber(), other.chamber())) {
            return false;
        }
        if (one.number() == 0) {
            return one.equals(other);
        }
        if (one.date() != null && other.date() != null) {
            return Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= 1;
        }
        return Objects.equals(one.session(), other.session());
    }

    private static BillVote vote(List<VoteEntry> group, List<BillAction> actions) {
        VoteEntry first = group.stream()
                .min(Comparator.comparing(entry -> !isPlausible(entry)))
                .orElseThrow();
        BillAction told = actions.stream()
                .filter(action -> tellsOf(action, first))
                .findFirst()
                .orElse(null);
        int[] count = told == null ? null : count(told.text());
        return new BillVote(
                first.chamber(),
                first.number(),
                first.session(),
                first.date(),
                first.question() != null ? first.question() : told == null ? null : told.text(),
                first.yeas() != null ? first.yeas() : count == null ? null : Integer.valueOf(count[0]),
                first.nays() != null ? first.nays() : count == null ? null : Integer.valueOf(count[1]),
                first.result() != null ? first.result() : told == null ? null : outcome(told.text()),
                first.url(),
                List.copyOf(group));
    }

    /** Odd years are a Congress's first session, even ones its second; a line that says otherwise is the doubtful one. */
    private static boolean isPlausible(VoteEntry entry) {
        return entry.session() == null
                || entry.date() == null
                || entry.session() == (entry.date().getYear() % 2 == 1 ? 1 : 2);
    }

    private static boolean tellsOf(BillAction action, VoteEntry vote) {
        LocalDate on = vote.date();
        if (on == null || Math.abs(ChronoUnit.DAYS.between(on, action.date())) > 1 || !isOf(vote.chamber(), action)) {
            return false;
        }
        Matcher roll = ROLL.matcher(action.text());
        while (roll.find()) {
            if (Integer.parseInt(roll.group(1)) == vote.number()) {
                return true;
            }
        }
        return false;
    }

    /** Both chambers count their rolls from one each year: the House writes "Roll no.", the Senate "Record Vote Number". */
    private static boolean isOf(@Nullable String chamber, BillAction action) {
        Optional<Chamber> voting = Optional.ofNullable(chamber).flatMap(Chamber::find);
        if (voting.isEmpty()) {
            return true;
        }
        boolean ofSenate = action.text().toLowerCase(Locale.ROOT).contains("record vote");
        return action.chamber() == null
                ? ofSenate == (voting.get() == Chamber.SENATE)
                : action.chamber() == voting.get();
    }

    private static int @Nullable [] count(String text) {
        Matcher counted = COUNT.matcher(text);
        return counted.find()
                ? new int[] {Integer.parseInt(counted.group(1)), Integer.parseInt(counted.group(2))}
                : null;
    }

    private static @Nullable String outcome(String text) {
        Matcher matcher = OUTCOME.matcher(text);
        return matcher.find()
                ? Character.toUpperCase(matcher.group().charAt(0))
                        + matcher.group().substring(1)
                : null;
    }
}
