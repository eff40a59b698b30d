package org.joinder.extraction.fields;

/**
 * Whether one or two states by themselves are worth judging: without the title of an office or a word of joining, leading or
 * acting near them, nothing makes them members.
 */
final class MemberCues {

    private static final WordSet CUES = WordSet.ofGroups("joinStrong", "joinWeak", "leadWord")
            .with("attorney", "attorneys", "ag", "ags", "general", "amici");
    private static final int FEW = 2;

    private final NextIn cues;

    MemberCues(Words words) {
        this.cues = new NextIn(words, CUES);
    }

    boolean stand(Run run) {
        return run.size() > FEW || cues.isWithin(run.fromWord() - RunJudge.REACH, run.pastWord() + RunJudge.OUTRO);
    }
}
