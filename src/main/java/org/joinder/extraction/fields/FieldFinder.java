package org.joinder.extraction.fields;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Reads a press release: text in, its fields out, each with its evidence. */
public final class FieldFinder {

    private FieldFinder() {}

    public static ReleaseFields find(Words words) {
        Layout layout = new Layout(words);
        HeadlineFinder.Headline headline = HeadlineFinder.find(layout);
        Found<LocalDate> date = DateFinder.find(layout, headline);
        LocalDate day = date == null ? null : date.value();
        List<Contact> contacts = ContactFinder.find(layout);
        List<Holder> holders = Holders.in(words, layout.mentions);
        Found<Jurisdiction> office = OfficeFinder.find(layout, holders, contacts);
        Jurisdiction issuer = office == null ? null : office.value();
        Found<String> attorneyGeneral = AttorneyGeneralFinder.find(layout, holders, issuer);
        Found<ReleaseKind> kind = KindRule.of(layout, headline);
        Coalition coalition = coalition(layout, office, holders, day, headline);
        return new ReleaseFields(
                headline == null ? null : headline.found(words),
                date,
                office,
                attorneyGeneral,
                contacts,
                kind,
                coalition,
                RecipientFinder.find(layout, kind.value()),
                QuoteFinder.find(layout, attorneyGeneral, issuer));
    }

    private static Coalition coalition(
            Layout layout,
            @Nullable Found<Jurisdiction> office,
            List<Holder> holders,
            @Nullable LocalDate day,
            HeadlineFinder.@Nullable Headline headline) {
        Jurisdiction issuer = office == null ? null : office.value();
        ClaimFinder.Claims claims = ClaimFinder.find(
                layout, day, issuer, headline == null ? 0 : Math.min(headline.from(), layout.bodyWord()));
        Roster roster = RosterFinder.find(layout, office, day, claims.members());
        if (issuer != null) {
            KnownHolders.addTo(roster, layout, holders, issuer);
        }
        claims = claims.of(roster.size());
        BesideStates.addTo(roster, layout, claims);
        return new Coalition(
                claims.others(),
                claims.total(),
                roster.members(),
                roster.duplicates(),
                roster.leads(),
                roster.nonState(),
                CoalitionChecks.of(claims, roster, issuer));
    }
}
