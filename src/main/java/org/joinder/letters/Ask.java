package org.joinder.letters;

import org.joinder.legislation.StatuteId;
import org.jspecify.annotations.Nullable;

/**
 * What a letter asks for: to amend a section by an instruction ("strike …, insert …"), and the words it would then read
 * where they are known. An ask is named by its letter and its place in the letter's list, counted from 1.
 */
public record Ask(
        StatuteId section,
        String instruction,
        @Nullable String words,
        AskWording wording,
        @Nullable String note) {}
