package org.joinder.extraction.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Who takes part: judges every run of jurisdictions and, where some are in doubt, lets the claimed number decide. */
final class RosterFinder {

    private record Judged(Run run, RunJudge.Verdict verdict, Set<Jurisdiction> who) {}

    private final Layout layout;
    private final Words words;
    private final Mentions mentions;
    private final @Nullable Found<Jurisdiction> office;
    private final @Nullable LocalDate date;
    private final int claimed;
    private final Roster roster = new Roster();

    private RosterFinder(Layout layout, @Nullable Found<Jurisdiction> office, @Nullable LocalDate date, int claimed) {
        this.layout = layout;
        this.words = layout.words;
        this.mentions = layout.mentions;
        this.office = office;
        this.date = date;
        this.claimed = claimed;
    }

    static Roster find(Layout layout, @Nullable Found<Jurisdiction> office, @Nullable LocalDate date, int claimed) {
        return new RosterFinder(layout, office, date, claimed).roster();
    }

    private Roster roster() {
        if (office != null) {
            roster.add(new Member(office.value(), office.span(), "issuing office", false));
        }
        RunJudge judge = new RunJudge(layout, date);
        MemberCues cues = new MemberCues(words);
        List<Judged> members = new ArrayList<>();
        List<Judged> doubtful = new ArrayList<>();
        Runs runs = new Runs(layout);
        for (Run run = runs.next(); run != null; run = runs.next()) {
            boolean told = cues.stand(run) || NonState.isBody(words, mentions.past[run.first()]);
            if (!told || EveryState.isException(words, run)) {
                continue;
            }
            RunJudge.Verdict verdict = judge.judge(run);
            Judged judged = new Judged(run, verdict, whoIn(run));
            if (judged.who().isEmpty() && !verdict.past() && !verdict.apart() && areOthersBodies(judge, run)) {
                take(judged);
            } else if (verdict.governors() && verdict.score() >= 2 && !verdict.past()) {
                governors(run);
            } else if (verdict.isMember()) {
                members.add(judged);
            } else if (verdict.score() >= 1.5 && !verdict.past() && !verdict.governors()) {
                doubtful.add(judged);
            }
        }
        splitSecondCoalition(members, doubtful);
        letClaimDecide(members, doubtful);
        dropThoseApart(members, doubtful);
        members.forEach(this::take);
        EveryState.addTo(roster, layout);
        StateLed.addTo(roster, layout, office == null ? null : office.value());
        SignatureBlocks.addTo(roster, layout);
        if (office != null && IssuerLeads.says(layout, office.value())) {
            roster.lead(office.value());
        }
        return roster;
    }

    private boolean areOthersBodies(RunJudge judge, Run run) {
        boolean own = office != null && mentions.who(run.first()) == office.value();
        return !own && judge.named.joinsAfter(run);
    }

    /** A second long list that mostly repeats the first is another action's. */
    private void splitSecondCoalition(List<Judged> members, List<Judged> doubtful) {
        Judged longest = null;
        for (Judged judged : members) {
            boolean matches =
                    judged.who().size() == claimed || judged.who().size() + 1 == claimed && !has(judged, office);
            boolean held = longest != null
                    && (longest.who().size() == claimed || longest.who().size() + 1 == claimed);
            if (longest == null || matches && !held && judged.who().size() >= 5) {
                longest = judged;
            }
            if (!held && !matches && longest.who().size() < 5 && judged.who().size() >= 5) {
                longest = judged;
            }
        }
        if (longest == null || longest.who().size() < 5) {
            return;
        }
        Judged first = longest;
        members.removeIf(judged -> judged != first && judged.who().size() >= 5 && mostlyIn(judged.who(), first.who()));
    }

    /** Whoever is listed with a separate action is no member for having been named in passing. */
    private static void dropThoseApart(List<Judged> members, List<Judged> doubtful) {
        Set<Jurisdiction> apart = EnumSet.noneOf(Jurisdiction.class);
        doubtful.stream()
                .filter(judged -> judged.verdict().apart() && judged.run().size() > 2)
                .forEach(judged -> apart.addAll(judged.who()));
        members.stream()
                .filter(judged -> judged.run().size() <= 2)
                .forEach(judged -> judged.who().removeAll(apart));
    }

    private static boolean has(Judged judged, @Nullable Found<Jurisdiction> office) {
        return office != null && judged.who().contains(office.value());
    }

    private static boolean mostlyIn(Set<Jurisdiction> some, Set<Jurisdiction> all) {
        return some.stream().filter(all::contains).count() * 10 >= some.size() * 6L;
    }

    private void letClaimDecide(List<Judged> members, List<Judged> doubtful) {
        if (claimed < 0) {
            return;
        }
        int size = sizeOf(members, null, null);
        if (size < claimed) {
            for (Judged judged : doubtful) {
                if (sizeOf(members, judged, null) == claimed) {
                    members.add(judged);
                    return;
                }
            }
            List<Judged> all = new ArrayList<>(members);
            doubtful.stream().filter(judged -> !judged.verdict().apart()).forEach(all::add);
            if (sizeOf(all, null, null) == claimed) {
                members.clear();
                members.addAll(all);
            }
        } else if (size > claimed) {
            for (Judged judged : members) {
                if (judged.verdict().score() < 4 && sizeOf(members, null, judged) == claimed) {
                    members.remove(judged);
                    return;
                }
            }
        }
    }

    private int sizeOf(List<Judged> members, @Nullable Judged with, @Nullable Judged without) {
        Set<Jurisdiction> all = EnumSet.noneOf(Jurisdiction.class);
        if (office != null) {
            all.add(office.value());
        }
        members.stream().filter(judged -> judged != without).forEach(judged -> all.addAll(judged.who()));
        if (with != null) {
            all.addAll(with.who());
        }
        return all.size();
    }

    private Set<Jurisdiction> whoIn(Run run) {
        Set<Jurisdiction> who = EnumSet.noneOf(Jurisdiction.class);
        for (int at = run.first(); at < run.past(); at++) {
            if (!NonState.isBody(words, mentions.past[at]) && !isGovernors(run, at)) {
                who.add(mentions.who(at));
            }
        }
        return who;
    }

    private boolean isGovernors(Run run, int at) {
        int past = at > run.first() ? mentions.past[at - 1] : mentions.word[at];
        return mentions.word[at] - past > 1 && GovernorNamed.before(words, past, mentions.word[at]);
    }

    private void take(Judged judged) {
        Run run = judged.run();
        Set<Jurisdiction> here = EnumSet.noneOf(Jurisdiction.class);
        for (int at = run.first(); at < run.past(); at++) {
            Jurisdiction who = mentions.who(at);
            if (NonState.isBody(words, mentions.past[at])) {
                roster.addNonState(NonState.read(words, mentions.word[at]));
                continue;
            }
            if (!judged.who().contains(who)) {
                continue;
            }
            if (!here.add(who)) {
                roster.twice(who);
            }
            roster.add(new Member(
                    who,
                    words.span(mentions.word[at], mentions.past[at]),
                    judged.verdict().rule(),
                    false));
            if (judged.verdict().leads()) {
                roster.lead(who);
            }
        }
        noteTwiceInSentence(run, here);
        if (run.size() >= 3) {
            ListItems.addTo(roster, layout, run);
        }
    }

    private void noteTwiceInSentence(Run run, Set<Jurisdiction> here) {
        if (run.size() < 3) {
            return;
        }
        int first = Math.max(layout.bodyWord(), layout.sentences.first(layout.sentences.of(run.fromWord())));
        for (int at = mentions.from(Math.max(first, run.fromWord() - 60)); at < run.first(); at++) {
            if (here.contains(mentions.who(at)) && !mentions.isCode(at)) {
                roster.twice(mentions.who(at));
            }
        }
    }

    private void governors(Run run) {
        for (int at = run.first(); at < run.past(); at++) {
            roster.addNonState(new Found<>(
                    "Governor of " + mentions.who(at).displayName(),
                    words.span(mentions.word[at], mentions.past[at]),
                    "governor in a list of members",
                    0.9));
        }
    }
}
