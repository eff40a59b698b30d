package org.joinder.extraction.fields;

import org.jspecify.annotations.Nullable;

/** Whose statement it is that a colon or the paragraph above announces. */
final class StatementSpeaker {

    private static final long STATEMENT = Lexicon.group("statement");
    private static final long PERSON = Lexicon.group("person");
    private static final long NOT_NAME = Lexicon.group("notName");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int JOINT = Lexicon.id("joint");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int COALITION = Lexicon.id("coalition");
    private static final int THE = Lexicon.id("the");
    private static final WordSet GIVES = WordSet.of("gives");

    private final Layout layout;
    private final Words words;
    private final SpeakerReader speakers;
    private final @Nullable String attorneyGeneral;

    StatementSpeaker(Layout layout, SpeakerReader speakers, @Nullable String attorneyGeneral) {
        this.layout = layout;
        this.words = layout.words;
        this.speakers = speakers;
        this.attorneyGeneral = attorneyGeneral;
    }

    /** A statement announced in the paragraph above, which ends in a full stop. */
    @Nullable
    String announced(int sentence, int word) {
        int from = Math.max(layout.sentences.first(sentence), word - 70);
        for (int at = from; at < word - 1; at++) {
            if (words.is(at, FOLLOWING) && words.in(at + 1, STATEMENT)) {
                return of(from, at + 1, word);
            }
        }
        return null;
    }

    @Nullable
    String of(int from, int statement, int word) {
        if (isJoint(from, statement) || words.is(from, THE) && statement == from + 1 && isJoint(from - 60, from)) {
            return "joint statement";
        }
        String holder = speakers.holder(from, word);
        if (holder != null) {
            return holder;
        }
        String other = somebodyElse(from, statement);
        if (other != null) {
            return other;
        }
        return attorneyGeneral == null ? null : "Attorney General " + attorneyGeneral;
    }

    private boolean isJoint(int from, int past) {
        for (int at = Math.max(0, from); at < past; at++) {
            if (words.is(at, ATTORNEYS) || words.is(at, COALITION) || words.is(at, JOINT)) {
                return true;
            }
        }
        return false;
    }

    /** "Governor Hale and others met, and Hale issued the following statement": the name before the verb. */
    private @Nullable String somebodyElse(int from, int statement) {
        for (int verb = statement - 1; verb > from; verb--) {
            if (words.in(verb, GIVES) && !words.isCapital(verb)) {
                int name = verb - 1;
                if (!words.isCapital(name) || words.in(name, NOT_NAME) || speakers.isPronoun(name)) {
                    return null;
                }
                String surname = words.of(name);
                boolean own = attorneyGeneral != null && Plain.sameSurname(surname, attorneyGeneral);
                return own ? null : fullName(surname, name);
            }
        }
        return null;
    }

    /** The name as it was first given with a title, or else as it stands. */
    private String fullName(String surname, int before) {
        int reach = Math.max(layout.bodyWord(), before - 200);
        for (int word = reach; word < before; word++) {
            if (words.in(word, PERSON) && words.isCapital(word)) {
                int past = word + 1;
                while (past < word + 5 && past < before && words.isCapital(past)) {
                    if (words.of(past).equals(surname)) {
                        return Plain.line(words.text, words.start[word], words.end[past]);
                    }
                    past++;
                }
            }
        }
        return surname;
    }
}
