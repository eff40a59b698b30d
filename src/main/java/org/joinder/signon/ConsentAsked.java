package org.joinder.signon;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;

/** The text changed in substance between the two wordings: these signers are asked to sign again. */
public record ConsentAsked(RoundId round, LetterId letter, int from, int to, List<Jurisdiction> signers) {}
