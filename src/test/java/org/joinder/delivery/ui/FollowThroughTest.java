package org.joinder.delivery.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.BillRelation;
import org.joinder.campaigns.CampaignDraft;
import org.joinder.campaigns.CampaignService;
import org.joinder.delivery.FollowUpSuggestions;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.BillStore;
import org.joinder.legislation.LawFixtures;
import org.joinder.legislation.MemberVote;
import org.joinder.legislation.RollCall;
import org.joinder.legislation.RollCallStore;
import org.joinder.legislation.Sponsor;
import org.joinder.legislation.VoteEntry;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.Recipient;
import org.joinder.letters.RecipientRole;
import org.joinder.links.NodeRef;
import org.joinder.publicsite.wire.Settling;
import org.joinder.security.AsSystem;
import org.joinder.security.Role;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** From an imported cosponsor and an imported vote to what the letter's and the campaign's public pages tell. */
class FollowThroughTest extends KaribuTest {

    private static final LocalDate SENT = LocalDate.of(2019, 5, 23);
    private static final BillId BILL = BillId.of("us/116/s8101");

    @Autowired
    private LetterService letters;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private BillStore bills;

    @Autowired
    private RollCallStore votes;

    @Autowired
    private FollowUpSuggestions suggestions;

    @Autowired
    private MockMvc web;

    private LetterId letter = new LetterId(0);
    private String campaign = "";

    @BeforeEach
    void aLetterWhoseChairCosponsoredAndVoted() {
        signIn("mia", Role.STAFF);
        letter = letters.record(LetterDraft.of("A letter on harbors", SENT)
                .to(new Recipient("Ada Moss", RecipientRole.CHAIR, "Senate Committee on Harbors"))
                .signedBy(LetterFixtures.signatures(Jurisdiction.OHIO))
                .asking(LetterFixtures.anAsk())
                .saying("We ask for harbors."));
        letters.publish(letter);
        AsSystem.run(() -> {
            LawFixtures.stored(bills, bill());
            votes.merge(vote(), "a vote on harbors");
            var id = campaigns.create(CampaignDraft.of("Harbors " + letter.value(), "Let there be harbors."));
            campaigns.add(id, NodeRef.letter(letter));
            campaigns.add(id, NodeRef.bill(BILL), BillRelation.DOES_WHAT_IS_ASKED);
            campaigns.publish(id);
            campaign = "harbors-" + letter.value();
        });
    }

    @Test
    void aPersonConfirmsAndEverybodyReadsIt() throws Exception {
        UI.getCurrent().navigate("letters/" + letter.value() + "/after");
        assertThat(words())
                .contains(
                        "Same name", "Sen. Moss, Ada B. [D-OH]: Cosponsored S. 8101.", "Voted Yea on S. 8101, vote 77.")
                .doesNotContain("Reed");
        assertThat(page("/letters/" + slug())).doesNotContain("What its recipients did");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        each -> String.valueOf(each.getAriaLabel().orElse("")).contains("Voted Yea"))));
        assertThat(words()).contains("Ada Moss: Voted for it. Voted Yea on S. 8101, vote 77.");
        assertThat(confirmButtons()).as("the cosponsoring still waits").isEqualTo(1);

        assertThat(page("/letters/" + slug()))
                .contains("What its recipients did", "Ada Moss: Voted for it.", "href=\"/bills/116/s8101\"");
        assertThat(page("/campaigns/" + campaign)).contains("Ada Moss: Voted for it.");
    }

    @Test
    void whomSomebodySaysItIsNotIsSuggestedNoMore() {
        UI.getCurrent().navigate("letters/" + letter.value() + "/after");
        assertThat(confirmButtons()).isEqualTo(2);
        _click(_find(Button.class, spec -> spec.withText("Somebody else")).getFirst());
        assertThat(confirmButtons()).isZero();
        assertThat(suggestions.of(letter)).isEmpty();
    }

    @Test
    void isForThoseWhoRunRoundsAlone() {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.of(Jurisdiction.OHIO));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> suggestions.of(letter));
    }

    private static BillDocument bill() {
        return BillDocument.of(BillSource.GOVINFO, BILL)
                .core("Harbors Act", null, SENT.plusDays(3))
                .sponsors(List.of(member("R000001", "Sen. Reed, Ben [R-OH]")))
                .cosponsors(List.of(member("M000001", "Sen. Moss, Ada B. [D-OH]")))
                .votes(List.of(
                        new VoteEntry("Senate", 77, 1, null, SENT.plusDays(30), "On passage", null, 90, 10, "Passed")))
                .build();
    }

    private static RollCall vote() {
        return new RollCall(
                "us/116/senate/1/77",
                BillSource.CONGRESS_GOV,
                BILL,
                "Senate",
                77,
                1,
                SENT.plusDays(30),
                "On passage",
                "Passed",
                List.of(
                        new MemberVote("M000001", "Ada Moss", "D", "OH", "Yea"),
                        new MemberVote("R000001", "Ben Reed", "R", "OH", "Nay")));
    }

    private static Sponsor member(String id, String name) {
        return new Sponsor(name, id, "D", "OH", null, SENT.plusDays(4), false, null);
    }

    private static long confirmButtons() {
        return _find(Button.class, spec -> spec.withText("Confirm")).size();
    }

    private String slug() {
        return letters.find(letter).orElseThrow().slug();
    }

    private String page(String path) throws Exception {
        var before = SecurityContextHolder.getContext().getAuthentication();
        Settling.of(context);
        var shown = web.perform(get(path)).andReturn().getResponse().getContentAsString();
        SecurityContextHolder.getContext().setAuthentication(before);
        return shown;
    }
}
