package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Redline;
import org.joinder.security.AsSystem;
import org.jspecify.annotations.Nullable;

/** Bills and sections for tests, stored through the same doors as imported ones. */
public final class LawFixtures {

    private LawFixtures() {}

    /** A bill of the 116th Congress that a committee reported, with two delegations and one withdrawal. */
    public static BillDocument aBill(String id, String title) {
        LocalDate day = LocalDate.of(2019, 3, 4);
        return BillDocument.of(BillSource.GOVINFO, BillId.of(id))
                .core(title, null, day)
                .sponsors(List.of(member("Ada Moss", "D", "OH", null)))
                .cosponsors(List.of(
                        member("Ben Reed", "R", "OH", null), member("Cy Pine", "R", "TX", LocalDate.of(2019, 5, 1))))
                .actions(List.of(
                        action(day, "Introduced in House"),
                        action(day.plusDays(1), "Referred to the Committee on Harbors."),
                        action(day.plusMonths(2), "Reported by the Committee on Harbors. H. Rept. 116-9.")))
                .votes(List.of(new VoteEntry(
                        "House",
                        12,
                        1,
                        null,
                        day.plusMonths(2),
                        "On the motion",
                        "https://example.org/12",
                        200,
                        100,
                        "Agreed to")))
                .relatedBills(List.of(new RelatedBill(
                        "us/116/s99",
                        "The same in the Senate",
                        null,
                        null,
                        List.of(new RelatedBill.Relationship("Identical bill", "CRS")))))
                .build();
    }

    public static BillId stored(BillStore store, BillDocument document) {
        AsSystem.run(() -> store.merge(List.of(new BillStore.Incoming(document, "test " + document.id()))));
        return document.id();
    }

    /** A section with two paragraphs, in force since 1998, whose second was other words until 2018. */
    public static StatuteId aSection(StatuteStore store, String path) {
        StatuteId id = StatuteId.of(path);
        StatuteDocument before = section(id, LocalDate.of(1998, 10, 21), "or any Federal law.");
        StatuteDocument after = section(id, LocalDate.of(2018, 4, 11), "or any Federal or State law.");
        AsSystem.run(() -> store.merge(List.of(
                new StatuteStore.Incoming(before, "before " + path),
                new StatuteStore.Incoming(after, "after " + path))));
        return id;
    }

    /** One paragraph, of a section that is not kept whole. */
    public static void aPart(StatuteStore store, StatuteId section, String part, String words) {
        var number = "(" + part.substring(part.lastIndexOf('/') + 1) + ")";
        var provision = new StatuteDocument.Provision(
                StatuteId.of(section.path() + "/" + part), "paragraph", number, null, words, null, null);
        var day = LocalDate.of(1998, 10, 21);
        var document = new StatuteDocument(section, "", "a test's Code", day, day, List.of(provision), List.of());
        AsSystem.run(() -> store.merge(List.of(new StatuteStore.Incoming(document, part + " " + section))));
    }

    /** A printed version of the bill that reads so. */
    public static void text(BillTexts texts, BillId bill, String version, String words) {
        BillText text = new BillText(
                bill,
                new BillVersionCode(version),
                null,
                "a test",
                new Redline(List.of(new Redline.Piece(Redline.Change.KEPT, words))));
        AsSystem.run(() -> texts.take(text, words));
    }

    private static StatuteDocument section(StatuteId id, LocalDate since, String second) {
        return new StatuteDocument(
                id,
                "Effect on other laws",
                "a test's Code of " + since.getYear(),
                since,
                since,
                List.of(
                        new StatuteDocument.Provision(
                                id, "section", "§ 1.", "Effect on other laws", "Nothing here impairs—", null, null),
                        part(id, "1", "the law of nations,"),
                        part(id, "2", second)),
                List.of(new StatuteNote("amendments", "Amendments", "2018—Par. (2) amended.")));
    }

    private static StatuteDocument.Provision part(StatuteId id, String number, String words) {
        return new StatuteDocument.Provision(
                StatuteId.of(id.path() + "/" + number), "paragraph", "(" + number + ")", null, words, null, null);
    }

    private static Sponsor member(String name, String party, String state, @Nullable LocalDate withdrawn) {
        return new Sponsor(name, null, party, state, null, LocalDate.of(2019, 3, 4), true, withdrawn);
    }

    private static ActionEntry action(LocalDate day, String text) {
        return new ActionEntry(day, null, text, null, null, null, null, Chamber.HOUSE, List.of());
    }
}
