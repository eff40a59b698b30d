package org.joinder.letters;

import java.time.Instant;
import java.util.List;

/**
 * A roster that nobody changes any more: its canonical form, the hash of that, under what the letter goes out, and what
 * came after it as dated errata.
 */
public record FrozenRoster(
        String canonical, String sha256, String goesOutAs, String frozenBy, Instant frozenAt, List<Erratum> errata) {}
