package org.joinder.legislation;

import org.jspecify.annotations.Nullable;

/**
 * Another bill that became law and carries this one's matter, with the reason for saying so; certain when a source says
 * it, otherwise for a person to judge.
 */
public record Enactment(BillId bill, @Nullable String law, boolean certain, String reason) {}
