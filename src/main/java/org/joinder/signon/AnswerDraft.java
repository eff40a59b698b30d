package org.joinder.signon;

import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is given. {@code textVersion} is the wording that was on the screen. An empty name means the holder on
 * record. {@code comment} is shared with those who run the round; {@code privateReason} stays with the office.
 * {@code acknowledged} holds the keys of what {@link BeforeSigning} showed and the person agreed to have seen.
 */
public record AnswerDraft(
        RoundId round,
        Jurisdiction office,
        ResponseKind kind,
        int textVersion,
        String name,
        String title,
        @Nullable String comment,
        @Nullable String privateReason,
        AnswerVia via,
        @Nullable Long delegation,
        Set<String> acknowledged) {

    /** An answer from the wording that was read, with nothing said beside it. */
    public static AnswerDraft of(
            RoundId round, Jurisdiction office, ResponseKind kind, int textVersion, AnswerVia via) {
        return new AnswerDraft(round, office, kind, textVersion, "", "", null, null, via, null, Set.of());
    }

    public AnswerDraft as(String principal, String principalTitle) {
        return new AnswerDraft(
                round,
                office,
                kind,
                textVersion,
                principal,
                principalTitle,
                comment,
                privateReason,
                via,
                delegation,
                acknowledged);
    }

    public AnswerDraft saying(@Nullable String shared, @Nullable String forItself) {
        return new AnswerDraft(
                round, office, kind, textVersion, name, title, shared, forItself, via, delegation, acknowledged);
    }

    public AnswerDraft having(Set<String> seen) {
        return new AnswerDraft(
                round, office, kind, textVersion, name, title, comment, privateReason, via, delegation, seen);
    }

    public AnswerDraft under(@Nullable Long leave) {
        return new AnswerDraft(
                round, office, kind, textVersion, name, title, comment, privateReason, via, leave, acknowledged);
    }
}
