package org.joinder.letters;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A letter in a list. {@code signers} is the number shown: of the roster, of the open round, or as a source states it. */
public record LetterRow(
        LetterId id,
        String slug,
        String subject,
        @Nullable LocalDate date,
        LetterStatus status,
        boolean published,
        List<Jurisdiction> leads,
        int signers,
        String signersInWords) {}
