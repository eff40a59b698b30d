package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joinder.campaigns.Lineage.Item;
import org.jspecify.annotations.Nullable;

/** What the lineage rule goes by. */
record LineageFacts(List<OfLetter> letters, List<OfBill> bills) {

    /** A letter that went out, and the sections its asks would amend. */
    record OfLetter(Item item, LocalDate on, Set<String> sections) {}

    /** A bill that takes up an ask: when it was introduced and last moved, the laws it became, and the law that carries its matter. */
    record OfBill(
            Item item,
            LocalDate introduced,
            LocalDate lastOn,
            String does,
            List<OfLaw> laws,
            @Nullable OfCarrier carrier) {}

    record OfLaw(Item item, LocalDate on) {}

    /** Another bill whose law carries this one's matter, and whether a source says so. */
    record OfCarrier(String law, String reason, boolean certain) {}
}
