package org.joinder.signon;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;

/** A typo was corrected between the two wordings: these signers are told, and their signatures hold. */
public record TypoCorrected(RoundId round, LetterId letter, int from, int to, List<Jurisdiction> signers) {}
