package org.joinder.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is stored of a bill before a batch is merged into it. */
record KnownBill(long key, BillStage stage, @Nullable LocalDate stageOn, List<Told> told) {

    /** One document stored before: its source, its content and what it told. */
    record Told(
            BillSource source,
            String document,
            String hash,
            Set<String> earlierHashes,
            Set<BillPart> parts,
            @Nullable Instant updated) {}

    static KnownBill of(long key, BillStage stage, @Nullable LocalDate stageOn) {
        return new KnownBill(key, stage, stageOn, new ArrayList<>());
    }

    /** Whether the document brings nothing: the same content, content replaced before, or an older state of it. */
    boolean needsNot(BillDocument document, String hash) {
        for (Told each : told) {
            if (each.source() == document.source() && each.document().equals(documentName(document))) {
                if (each.hash().equals(hash)) {
                    return true;
                }
                Instant stored = each.updated();
                Instant brought = document.updated();
                boolean newer = stored != null && brought != null && brought.isAfter(stored);
                boolean older = stored != null && brought != null && brought.isBefore(stored);
                return older || (!newer && each.earlierHashes().contains(hash));
            }
        }
        return false;
    }

    /** The parts that this document decides: those that no more trusted source has told. */
    Set<BillPart> decidedBy(BillDocument document) {
        Set<BillPart> decided = EnumSet.noneOf(BillPart.class);
        decided.addAll(document.parts());
        for (Told each : told) {
            if (each.source().ordinal() < document.source().ordinal()) {
                decided.removeAll(each.parts());
            }
        }
        return decided;
    }

    /** A source gives a bill whole or in pieces (actions, cosponsors …); each piece, and a line of a list, is remembered by itself. */
    static String documentName(BillDocument document) {
        if (document.tells(BillPart.CORE)) {
            return document.introduced() == null && !document.tells(BillPart.ACTIONS) ? "listed" : "whole";
        }
        return document.parts().stream()
                .sorted()
                .findFirst()
                .map(BillPart::name)
                .orElse("whole");
    }
}
