package org.joinder.legislation;

import org.jspecify.annotations.Nullable;

/** Another bill that became law and carries this one's matter, with the reason for saying so. */
public record Enactment(BillId bill, @Nullable String law, String reason) {}
