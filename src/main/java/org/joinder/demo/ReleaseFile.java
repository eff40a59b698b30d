package org.joinder.demo;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleaseDraft;
import org.joinder.releases.ReleaseKind;

/** A release as {@code releases.json} has it; its text lies beside it in a file of its own. */
record ReleaseFile(
        String file,
        String office,
        String headline,
        LocalDate date,
        String attorneyGeneral,
        String letter,
        String announcing,
        List<Citation> cites) {

    record Citation(String section, String words) {}

    byte[] bytes() {
        return DemoFiles.bytes("releases/" + file);
    }

    Jurisdiction jurisdiction() {
        return Jurisdiction.of(office);
    }

    ReleaseDraft draft() {
        return new ReleaseDraft(jurisdiction(), headline, date, attorneyGeneral, ReleaseKind.LETTER, List.of(), null);
    }
}
