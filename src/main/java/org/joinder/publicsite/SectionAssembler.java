package org.joinder.publicsite;

import java.util.List;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteText;

/** Makes the page of a section from its record, its parts', and the published records that name any of them. */
final class SectionAssembler {

    private SectionAssembler() {}

    static SectionPage page(
            StatuteRecord section, List<StatuteRecord> parts, List<AskedWords> asks, List<RecordLine> namedBy) {
        return new SectionPage(
                LegislationPaths.page(section.id()),
                section.citation(),
                nameBeyond(section),
                section.popularNames(),
                section.texts().stream().map(SectionAssembler::wording).toList(),
                parts.stream().map(SectionAssembler::part).toList(),
                asks,
                namedBy);
    }

    private static SectionPage.Part part(StatuteRecord part) {
        return new SectionPage.Part(
                String.join("-", part.id().subdivisions()),
                part.citation(),
                nameBeyond(part),
                part.texts().stream().map(SectionAssembler::wording).toList());
    }

    // A provision nobody has named carries its citation as its name.
    private static String nameBeyond(StatuteRecord provision) {
        return provision.name().equals(provision.citation()) ? "" : provision.name();
    }

    private static SectionPage.Wording wording(StatuteText text) {
        return new SectionPage.Wording(
                text.validFrom(), text.validTo(), text.heading(), Paragraphs.of(text.text()), text.source());
    }
}
