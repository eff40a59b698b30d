package org.joinder.campaigns;

import java.time.Instant;

/** A stage a person set against the rule, why, and when. */
public record StageOverride(CampaignStage stage, String reason, String by, Instant at) {}
