package org.joinder.publicsite;

import java.time.LocalDate;

/** A campaign in a list: its name, what it asks in one sentence, its stage and the date the stage holds for. */
record CampaignCard(String path, String title, String ask, StageChip stage, LocalDate asOf) {}
