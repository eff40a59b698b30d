package org.joinder.legislation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an action means for a bill's way, read from its words. The words are those of the chambers of Congress and of the
 * state legislatures; a source that classifies actions itself (Open States) is followed first.
 */
enum ActionMeaning {
    LAW,
    VETO,
    PRESENTED,
    FAILED,
    PASSED,
    WITHDRAWN,
    REPORTED,
    REFERRED,
    INTRODUCED;

    /** Checked in this order: an action that tells of two things is taken for the later one. */
    private static final List<Words> WORDS = List.of(
            new Words(
                    LAW,
                    "became (public|private) law|signed by (the )?(president|governor|mayor)|became law\\b|"
                            + "became pub|(approved|signed) by (the )?governor|governor (approved|signed)|"
                            + "chaptered\\b|enacted\\b|chapter(ed)? (no\\.? )?\\d+|(public|private) (act|chapter)\\b|act (no\\.?|number) ?\\d+|session law|assigned pa \\d+|"
                            + "sent to archivist of the united states unsigned",
                    "became law without",
                    ""),
            new Words(
                    VETO,
                    "(pocket )?vetoed\\b|governor vetoed|veto message received|returned (by the governor )?(unsigned|without approval)"),
            new Words(
                    PRESENTED,
                    "presented to (the )?(president|governor|mayor)|"
                            + "(sent|transmitted|delivered|enrolled and (sent|delivered)) to (the )?governor|to governor\\b"),
            new Words(
                    FAILED,
                    "failed of passage(?!.*over veto)(?!.*suspend)|on passage failed|failed to pass\\b|"
                            + "(bill )?failed (on )?(third|3rd|final) (reading|passage)|failed (house|senate|assembly)\\b|defeated\\b|lost\\b"),
            new Words(
                    PASSED,
                    "passed/agreed to in (house|senate)|passed (the )?(house|senate|assembly|legislature)|"
                            + "(resolution|measure) agreed to in (house|senate)|on passage passed|"
                            + "conference report agreed to in (house|senate)|on motion that the house (agree|concur).*agreed to|"
                            + "senate (agreed|concurred)|"
                            + "on (motion (that the house|to) suspend the rules and|agreeing to the resolution).*(agreed to|passed)(?!.*failed)|"
                            + "(third|3rd) reading,? passed|"
                            + "(read )?(the )?(third|3rd) time,? (and )?passed|adopted by (the )?(house|senate|assembly)",
                    "considered",
                    ",? (read the third time,? )?and (passed|agreed to)"),
            new Words(
                    WITHDRAWN,
                    "(bill |measure |resolution )?withdrawn( by (the )?(author|sponsor|patron|prime sponsor).*|\\.?)$"),
            new Words(
                    REPORTED,
                    "(committee|subcommittee) on .*\\b(reported|discharged)\\b(?!.*ordered to be)|reported\\b|"
                            + "the (house|senate) committee on .*discharged|committee report|(do pass|reported (out|favorably))|from committee: do pass"),
            new Words(
                    REFERRED,
                    "referred to|read (twice|the (second|first) time) and referred|received.* and referred|re-?referred to|(first reading|read first time).*referred|"
                            + "committee consideration|ordered to be reported|assigned to .*committee"),
            new Words(
                    INTRODUCED,
                    "introduced\\b|introductory|submitted in|sponsor introductory|prefiled|first reading|read first time|filed\\b"));

    private static final Pattern CHAMBER = Pattern.compile("(?i)\\b(house|senate|assembly)\\b");

    static Optional<ActionMeaning> of(String text, @Nullable String type) {
        Optional<ActionMeaning> classified = Optional.ofNullable(type).flatMap(ActionMeaning::ofClassification);
        if (classified.isPresent()) {
            return classified;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Words words : WORDS) {
            if (words.fits(lower)) {
                return Optional.of(words.meaning());
            }
        }
        return Optional.empty();
    }

    /** The chamber that a passing or failing action speaks of: the one it names, or the one that took it. */
    static Optional<Chamber> chamber(BillAction action) {
        Matcher named = CHAMBER.matcher(action.text());
        boolean suspended = action.text().toLowerCase(Locale.ROOT).startsWith("on motion that the house");
        if (!suspended && named.find()) {
            return Chamber.find(named.group(1));
        }
        return suspended ? Optional.of(Chamber.HOUSE) : Optional.ofNullable(action.chamber());
    }

    private static Optional<ActionMeaning> ofClassification(String type) {
        return switch (type) {
            case "became-law", "executive-signature" -> Optional.of(LAW);
            case "executive-veto" -> Optional.of(VETO);
            case "executive-receipt" -> Optional.of(PRESENTED);
            case "failure" -> Optional.of(FAILED);
            case "passage" -> Optional.of(PASSED);
            case "withdrawal" -> Optional.of(WITHDRAWN);
            case "committee-passage", "committee-passage-favorable" -> Optional.of(REPORTED);
            case "referral-committee" -> Optional.of(REFERRED);
            case "introduction", "filing" -> Optional.of(INTRODUCED);
            default -> Optional.empty();
        };
    }

    /**
     * How an action begins, and words that tell the same wherever they stand in it, both in small letters; {@code mark}, the
     * letters those words begin with, is looked for first, since few actions have them.
     */
    private record Words(
            ActionMeaning meaning,
            Pattern beginning,
            @Nullable Pattern anywhere,
            String mark) {

        Words(ActionMeaning meaning, String beginning) {
            this(meaning, Pattern.compile(beginning), null, "");
        }

        Words(ActionMeaning meaning, String beginning, String mark, String rest) {
            this(meaning, Pattern.compile(beginning), Pattern.compile("\\b(?:" + mark + rest + ")"), mark);
        }

        boolean fits(String lower) {
            return beginning.matcher(lower).lookingAt()
                    || anywhere != null
                            && lower.contains(mark)
                            && anywhere.matcher(lower).find();
        }
    }
}
