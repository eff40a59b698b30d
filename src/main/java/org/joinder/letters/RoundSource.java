package org.joinder.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;

/** Knows the latest round of a letter. The module that keeps the rounds offers it as a bean. */
public interface RoundSource {

    /**
     * The latest round of each letter that was not cancelled, of many letters at once, each with the offices that lead it;
     * a letter without a round is left out.
     */
    Map<LetterId, SignOnRound> roundsOf(Map<LetterId, List<Jurisdiction>> leads);

    /** The signatures that count in that round, of many letters at once; a letter without a round is left out. */
    Map<LetterId, List<Signature>> signaturesOf(Collection<LetterId> letters);

    /** The letters whose round runs and ends on that day or before, the nearest deadline first. */
    List<LetterId> endingBy(LocalDate day);
}
