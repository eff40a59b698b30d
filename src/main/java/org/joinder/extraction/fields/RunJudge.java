package org.joinder.extraction.fields;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides whether a run of jurisdictions is a list of members, by the words around it. */
final class RunJudge {

    /** How a run was judged. */
    record Verdict(double score, boolean apart, boolean past, boolean leads, boolean governors, String rule) {

        boolean isMember() {
            return score >= 3 && !apart && !past && !governors;
        }
    }

    private static final WordSet STRONG = WordSet.ofGroups("joinStrong");
    private static final WordSet WEAK = WordSet.ofGroups("joinWeak");
    private static final WordSet LEAD = WordSet.ofGroups("leadWord");
    private static final WordSet NOT_LIST = WordSet.ofGroups("notList");
    private static final WordSet APART = WordSet.ofGroups("apartWord");
    private static final WordSet EXAMPLE = WordSet.ofGroups("example");
    private static final WordSet ALONE = WordSet.ofGroups("apartAlone");
    private static final WordSet ACTION = WordSet.ofGroups("action");
    private static final WordSet AGAINST = WordSet.ofGroups("againstWord");
    private static final WordSet TOGETHER = WordSet.ofGroups("together");
    private static final WordSet JOINT_WORK = WordSet.of("jointWork");
    private static final WordSet BESIDES = WordSet.of("besides");
    private static final WordSet DAY = WordSet.ofGroups("weekday");
    private static final int STATES = Lexicon.id("states");
    private static final int JURISDICTIONS = Lexicon.id("jurisdictions");
    private static final int THEIR = Lexicon.id("their");
    private static final int BY = Lexicon.id("by");
    private static final int WITH = Lexicon.id("with");
    private static final int INTRO = 45;
    static final int OUTRO = 14;

    /** No word farther in front of a run is looked at. */
    static final int REACH = INTRO + 2;

    private final Layout layout;
    private final Words words;
    private final Mentions mentions;
    private final TitleNear titles;
    final NamedBeside named;
    private final @Nullable LocalDate date;
    private final NextIn strongBefore;
    private final NextIn strongAfter;
    private final NextIn weakBefore;
    private final NextIn apartBefore;
    private final NextIn apartAfter;

    RunJudge(Layout layout, @Nullable LocalDate date) {
        this.layout = layout;
        this.words = layout.words;
        this.mentions = layout.mentions;
        this.titles = new TitleNear(layout);
        this.named = new NamedBeside(layout);
        this.date = date;
        this.strongBefore = new NextIn(words, STRONG);
        this.strongAfter = new NextIn(words, STRONG);
        this.weakBefore = new NextIn(words, WEAK);
        this.apartBefore = new NextIn(words, APART);
        this.apartAfter = new NextIn(words, APART);
    }

    Verdict judge(Run run) {
        int sentence = layout.sentences.of(run.fromWord());
        int first = layout.sentences.first(sentence);
        int past = Math.min(layout.sentences.past(sentence), run.pastWord() + OUTRO);
        int intro = Math.max(first, run.fromWord() - INTRO);
        if (run.fromWord() - first <= 2 && introducedAbove(first)) {
            intro = Math.max(0, introStart(first));
        }
        boolean attorneys = run.size() <= 2 ? titles.attorneysBeside(run) : titles.attorneysNear(run, intro);
        double score = attorneys ? 2 : 0;
        score += run.size() >= 5 ? 1 : 0;
        score += run.size() >= 10 ? 1 : 0;
        score += isListOfStates(intro, run.fromWord()) ? 1 : 0;
        score += cue(intro, run.fromWord(), run.pastWord(), past);
        score -= isExampleOrPlace(run) ? 4 : 0;
        score += isPresented(run, intro) ? 0.5 : 0;
        boolean signed = attorneys && titles.opensLetter(run, first);
        score += signed ? 2 : 0;
        boolean leading = ActingStates.lead(words, run);
        score += leading ? 2 : 0;
        double beside = named.beside(run, first) + Parties.weight(words, run) + ActingStates.weight(words, run);
        score += beside;
        boolean listed = isListOfAction(run, intro);
        score += listed ? 2 : 0;
        boolean joins = named.isJoined(run, first);
        score += joins ? 2 : 0;
        if (!isNear(run, intro, past, attorneys) && !signed && !joins && beside <= 0 && !leading && !listed) {
            score = Math.min(score, 2);
        }
        boolean governors = titles.governorsNear(run);
        boolean pastOnes = Past.isPast(words, first, Math.max(first, Math.min(run.fromWord(), first + 30)), date);
        return new Verdict(
                score,
                standsApart(run, intro, first, past),
                pastOnes,
                leads(run, intro, past, attorneys),
                governors,
                attorneys ? "attorneys general of a list of states" : "states named as joining");
    }

    private boolean leads(Run run, int intro, int past, boolean attorneys) {
        return ActingStates.lead(words, run)
                || ActingStates.isLeadBefore(words, intro, run.fromWord()) && !isLedByAnother(intro, run.fromWord())
                || attorneys && (named.isLedByTitled(run, intro) || named.leadsAfter(run, past));
    }

    private boolean isNear(Run run, int intro, int past, boolean attorneys) {
        return run.size() > 2 || attorneys && cueIsNear(run, intro, past) || ledBy(run, intro);
    }

    private boolean standsApart(Run run, int intro, int first, int past) {
        return isApart(apartBefore, Math.max(intro, run.fromWord() - 30), run.fromWord(), first)
                || isApart(apartAfter, run.pastWord(), Math.min(past, run.pastWord() + 8), first);
    }

    /** The list stands below a line that ends in a colon. */
    private boolean introducedAbove(int first) {
        return first > 0
                && (words.gapHas(first, Gap.COLON)
                        || words.gapHas(first, Gap.BULLET | Gap.LINE) && aboveEndsInColon(first));
    }

    private boolean aboveEndsInColon(int first) {
        return words.gapHas(first, Gap.COLON);
    }

    private int introStart(int first) {
        int sentence = layout.sentences.of(first - 1);
        return Math.max(layout.sentences.first(sentence), first - INTRO);
    }

    private boolean isApart(NextIn apart, int from, int to, int sentence) {
        for (int word = apart.first(from, to); word < to; word = apart.first(word + 1, to)) {
            if ((!words.isCapital(word) || word == sentence)
                    && (words.in(word, ALONE)
                            || words.is(word - 1, THEIR)
                            || words.in(word + 1, ACTION)
                            || words.in(word + 2, ACTION))) {
                return true;
            }
        }
        return false;
    }

    private boolean isListOfStates(int intro, int from) {
        for (int word = from - 1; word >= Math.max(intro, from - 12); word--) {
            if (words.is(word, STATES) || words.is(word, JURISDICTIONS)) {
                return true;
            }
        }
        return false;
    }

    private double cue(int intro, int from, int after, int past) {
        double best = strongBefore.isWithin(intro, from) || strongAfter.isWithin(after, past) ? 2 : 0;
        double more = weakBefore.isWithin(intro, from) ? 1 : 0;
        return best + (best == 0 || more == 0 ? more : 0.5);
    }

    private boolean cueIsNear(Run run, int intro, int past) {
        return has(STRONG, intro, run.fromWord(), 16)
                || has(STRONG, run.pastWord(), past, 12) && !words.gapHas(run.pastWord(), Gap.STOP)
                || words.is(run.fromWord() - 1, WITH);
    }

    /** "Also joining the settlement are Ohio, …": the list follows its verb at once. */
    private boolean isPresented(Run run, int intro) {
        return run.size() >= 3 && words.in(run.fromWord() - 1, WEAK) && has(STRONG, intro, run.fromWord(), 14);
    }

    /** "led by Missouri", "joined by Texas": one or two states without their title. */
    private boolean ledBy(Run run, int intro) {
        int before = run.fromWord() - 1;
        boolean led = words.is(before, BY) && words.in(before - 1, STRONG);
        return led && (has(TOGETHER, Math.max(intro, before - 25), before, 25) || words.in(before - 2, JOINT_WORK));
    }

    /** "the Indiana-led letter with Alabama, …". */
    private boolean isLedByAnother(int intro, int from) {
        for (int word = Math.max(intro, from - 7); word < from; word++) {
            boolean glued = words.gapHas(word, Gap.HYPHEN) && !words.gapHas(word, Gap.SPACE);
            if (words.in(word, LEAD) && glued && isMention(mentions.from(word) - 1, word)) {
                return true;
            }
        }
        return false;
    }

    /** "Also on the brief: Alabama, …", "Other states in the brief are: AL, …". */
    private boolean isListOfAction(Run run, int intro) {
        int at = run.fromWord();
        return run.size() >= 3 && words.gapHas(at, Gap.COLON) && has(ACTION, intro, at, 6) && namesOthers(intro, at);
    }

    private boolean namesOthers(int intro, int from) {
        for (int word = Math.max(intro, from - 10); word < from; word++) {
            if (words.in(word, BESIDES)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExampleOrPlace(Run run) {
        int before = run.fromWord() - 1;
        if (words.in(before, NOT_LIST) && words.in(before, EXAMPLE) || words.in(before, AGAINST)) {
            return true;
        }
        int places = 0;
        for (int at = run.first(); at < run.past(); at++) {
            int word = mentions.word[at];
            boolean place = words.gap[word] == (Gap.COMMA | Gap.SPACE)
                    && words.isCapital(word - 1)
                    && !words.in(word - 1, DAY)
                    && !isMention(at - 1, word);
            places += place ? 1 : 0;
        }
        return run.size() <= 2 && places == run.size();
    }

    private boolean isMention(int at, int pastWord) {
        return at >= 0 && mentions.past[at] == pastWord;
    }

    private boolean has(WordSet set, int from, int to, int reach) {
        int low = Math.max(from, to - reach);
        int high = to;
        if (from > to) {
            return false;
        }
        for (int word = low; word < high; word++) {
            if (words.in(word, set)) {
                return true;
            }
        }
        return false;
    }
}
