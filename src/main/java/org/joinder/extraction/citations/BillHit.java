package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** A bill number met in the text, before its owner is settled. The Congress is 0 when the text does not say. */
record BillHit(
        BillForm form,
        String number,
        int start,
        int end,
        int congress,
        @Nullable String impliedOwner) {}
