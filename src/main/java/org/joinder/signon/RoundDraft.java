package org.joinder.signon;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** How a round is to be opened: until when, on the clock of which zone, under which rules, and how many are hoped for. */
public record RoundDraft(LocalDateTime deadline, ZoneId zone, RuleSetId rules, int target, String reason) {}
