package org.joinder.signdoor;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.messages.MessageRow;
import org.jspecify.annotations.Nullable;

/** One office in a letter's circulation: its answer so far, whom it wants to be written to, and what was written last. */
public record CirculationRow(
        Jurisdiction office,
        String answer,
        List<Contact> contacts,
        @Nullable MessageRow latest,
        List<SignLink> links) {}
