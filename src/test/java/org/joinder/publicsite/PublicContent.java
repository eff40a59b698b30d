package org.joinder.publicsite;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.BillRelation;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignDraft;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignService;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.Ask;
import org.joinder.letters.AskWording;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.Recipient;
import org.joinder.letters.RecipientRole;
import org.joinder.letters.Signature;
import org.joinder.letters.SourceNote;
import org.joinder.links.LinkKind;
import org.joinder.links.LinkService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.publicsite.wire.Settling;
import org.joinder.releases.ReleaseDraft;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseKind;
import org.joinder.releases.ReleaseService;
import org.joinder.security.AsSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented campaign with its letter, bill, section and release, put in through the services as staff would. */
final class PublicContent {

    static final BillId BILL = BillId.of("us/117/s9901");
    static final StatuteId SECTION = StatuteId.of("/us/usc/t15/s9901");
    static final StatuteId PART = StatuteId.of("/us/usc/t15/s9901/b");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<Jurisdiction> ABSENT = List.of(
            Jurisdiction.OHIO, Jurisdiction.GUAM, Jurisdiction.AMERICAN_SAMOA, Jurisdiction.NORTHERN_MARIANA_ISLANDS);

    private final LetterService letters;
    private final ReleaseService releases;
    private final CampaignService campaigns;
    private final CampaignBoards boards;
    private final BillService bills;
    private final StatuteService statutes;
    private final LinkService links;
    private final JdbcClient jdbc;
    private final ApplicationContext context;

    PublicContent(ApplicationContext context) {
        this.context = context;
        letters = context.getBean(LetterService.class);
        releases = context.getBean(ReleaseService.class);
        campaigns = context.getBean(CampaignService.class);
        boards = context.getBean(CampaignBoards.class);
        bills = context.getBean(BillService.class);
        statutes = context.getBean(StatuteService.class);
        links = context.getBean(LinkService.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /** A letter to a committee that 52 offices signed, asking for two words in an invented section. */
    LetterId letter(String subject) {
        return AsSystem.run(() -> letters.record(LetterDraft.of(subject, LocalDate.of(2021, 3, 9))
                .to(new Recipient("Jane Roe", RecipientRole.CHAIR, "House Committee on Examples"))
                .ledBy(Jurisdiction.NEW_MEXICO, Jurisdiction.GEORGIA)
                .signedBy(signatures())
                .asking(new Ask(
                        PART,
                        "Insert “or State” after “Federal”.",
                        "Nothing in this section limits the enforcement of any Federal or State law on telephone fraud.",
                        AskWording.VERIFIED,
                        null))
                .saying("Dear Chair Roe:\n\nWe, the undersigned, ask for two words.\n\nThank you for your attention.")
                .seenIn(new SourceNote(
                        "Page of the association", "https://example.org/letter", LocalDate.of(2024, 5, 6)))));
    }

    String pathOf(LetterId letter) {
        return "/letters/" + letters.find(letter).orElseThrow().slug();
    }

    void rename(LetterId letter, String subject) {
        AsSystem.run(() -> {
            var before = letters.find(letter).orElseThrow();
            var was = before.content();
            var renamed = new LetterDraft(
                    subject,
                    was.date(),
                    was.recipients(),
                    was.leads(),
                    was.roster(),
                    was.statedSigners(),
                    was.asks(),
                    was.text(),
                    was.sources());
            letters.correct(letter, renamed, before.version());
        });
    }

    void publish(LetterId letter) {
        AsSystem.run(() -> letters.publish(letter));
        Settling.of(context);
    }

    void withdraw(LetterId letter) {
        AsSystem.run(() -> letters.withdraw(letter, "sent by mistake"));
        Settling.of(context);
    }

    ReleaseId release(String headline) {
        return AsSystem.run(() -> {
            var text = headline + "\n\nFOR IMMEDIATE RELEASE: March 9, 2021\n\n“Two words would do,” she said. <b>"
                    + COUNT.incrementAndGet() + "</b>";
            var id = releases.receive("release.txt", text.getBytes(StandardCharsets.UTF_8))
                    .release();
            var draft = new ReleaseDraft(
                    Jurisdiction.NEW_MEXICO,
                    headline,
                    LocalDate.of(2021, 3, 9),
                    "Ana Reyes",
                    ReleaseKind.LETTER,
                    List.of(),
                    "https://example.org/release");
            releases.correct(id, draft, releases.find(id).orElseThrow().version());
            return id;
        });
    }

    String pathOf(ReleaseId release) {
        return "/releases/" + releases.find(release).orElseThrow().path();
    }

    void publish(ReleaseId release, @Nullable Instant embargoUntil) {
        AsSystem.run(() -> releases.publish(release, embargoUntil));
        Settling.of(context);
    }

    void withdraw(ReleaseId release) {
        AsSystem.run(() -> releases.withdraw(release, "sent by mistake"));
        Settling.of(context);
    }

    /** A campaign that gathers the letter, the release, an invented bill and an invented section with its text. */
    CampaignId campaign(String title, LetterId letter, ReleaseId release) {
        return AsSystem.run(() -> {
            law();
            bills.ensure(BILL, "Two Words on Telephone Fraud Act");
            var id = campaigns.create(new CampaignDraft(
                    title, "Let states enforce their own law on telephone fraud.", "", LocalDate.of(2021, 1, 4), 365));
            campaigns.add(id, NodeRef.letter(letter));
            campaigns.add(id, ref(release));
            campaigns.add(id, NodeRef.statute(SECTION));
            campaigns.add(id, NodeRef.bill(BILL), BillRelation.DOES_WHAT_IS_ASKED);
            campaigns.decide(id, letter, 1, AskOutcome.INTRODUCED, null, "A bill took it up.");
            links.add(ref(release), LinkKind.ANNOUNCES, NodeRef.letter(letter), ref(release), null, "a letter");
            return id;
        });
    }

    String pathOf(CampaignId campaign) {
        return "/campaigns/" + boards.find(campaign).orElseThrow().slug();
    }

    void publish(CampaignId campaign) {
        AsSystem.run(() -> campaigns.publish(campaign));
        Settling.of(context);
    }

    void withdraw(CampaignId campaign) {
        AsSystem.run(() -> campaigns.withdraw(campaign));
        Settling.of(context);
    }

    private void law() {
        statutes.ensure(SECTION, "Telephone fraud");
        statutes.ensure(PART, "Other laws");
        jdbc.sql("""
                        insert into statute_text (statute_id, valid_from, heading, text, source, content_hash, taken_in_at)
                        select id, date '2001-01-01', 'Other laws', :text, 'Invented for a test', 'x', now() from statute
                        where path = :path on conflict do nothing""")
                .param("text", "Nothing in this section limits the enforcement of any Federal law on telephone fraud.")
                .param("path", PART.path())
                .update();
    }

    private static NodeRef ref(ReleaseId release) {
        return new NodeRef(NodeKind.RELEASE, release.toString());
    }

    private static List<Signature> signatures() {
        return Arrays.stream(Jurisdiction.values())
                .filter(office -> !ABSENT.contains(office))
                .map(office -> new Signature(office, "Pat Doe of " + office.displayName(), "Attorney General"))
                .toList();
    }
}
