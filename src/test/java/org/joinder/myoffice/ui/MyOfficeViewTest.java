package org.joinder.myoffice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignDraft;
import org.joinder.campaigns.CampaignService;
import org.joinder.delivery.DeliveryService;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.links.NodeRef;
import org.joinder.myoffice.MyOfficePaths;
import org.joinder.myoffice.OfficeBoards;
import org.joinder.myoffice.OfficeCalendars;
import org.joinder.security.AccountDraft;
import org.joinder.security.AccountRole;
import org.joinder.security.AccountService;
import org.joinder.security.Actor;
import org.joinder.security.AsSystem;
import org.joinder.security.Role;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.KaribuTest;
import org.joinder.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

// A database of its own: these screens show the latest few, which other tests would push out.
@TestPropertySource(properties = "joinder.test=my-office")
class MyOfficeViewTest extends KaribuTest {

    @Autowired
    LetterService letters;

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignBoards boards;

    @Autowired
    AccountService accounts;

    @Autowired
    OfficeCalendars calendars;

    @Autowired
    DeliveryService delivery;

    @Autowired
    OfficeBoards office;

    @Autowired
    RoundService rounds;

    @Autowired
    RuleSetService ruleSets;

    @Autowired
    AnswerService answers;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    private Actor actor = new Actor("nobody", "Nobody", Set.of(), null);

    private String signInOffice(Jurisdiction office) {
        String username = "office-" + UUID.randomUUID() + "@joinder.example";
        AsSystem.run(() -> {
            accounts.create(new AccountDraft(username, "Someone", AccountRole.OFFICE, office), "a-long-pass-phrase-1");
        });
        actor = new Actor(username, "Someone", Set.of(Role.OFFICE), office);
        signIn(actor);
        return username;
    }

    private LetterId letter(String subject, Jurisdiction... signers) {
        return AsSystem.run(() -> {
            var id = letters.record(LetterFixtures.aLetter(subject, signers));
            letters.publish(id);
            return id;
        });
    }

    @Test
    void showsWhatTheOfficeSignedAndWithWhom() {
        letter("A letter of two islands", Jurisdiction.GUAM, Jurisdiction.AMERICAN_SAMOA);
        letter("A letter of others", Jurisdiction.IOWA);
        signInOffice(Jurisdiction.AMERICAN_SAMOA);
        UI.getCurrent().navigate(MyOfficePaths.BOARD);

        assertThat(words())
                .contains("A letter of two islands")
                .contains("Guam · 1 letter together")
                .doesNotContain("A letter of others")
                .contains("No letter is open for signatures");
    }

    @Test
    void aRequestThatTheOfficeDeclinedNoLongerWaits() {
        var round = openRound("A letter to decline");
        signInOffice(Jurisdiction.VIRGIN_ISLANDS);
        UI.getCurrent().navigate(MyOfficePaths.BOARD);
        assertThat(words()).contains("Not answered").contains("Last day to sign “A letter to decline”");
        UI.getCurrent().navigate("");
        assertThat(words())
                .contains("letter waits for your answer")
                .contains("Signing of “A letter to decline” was opened");

        answers.answer(AnswerDraft.of(round, Jurisdiction.VIRGIN_ISLANDS, ResponseKind.DECLINED, 1, AnswerVia.ACCOUNT));
        UI.getCurrent().navigate(MyOfficePaths.BOARD);
        assertThat(words()).contains("Declined").contains("Last day to change the answer to “A letter to decline”");
        UI.getCurrent().navigate("");
        assertThat(words()).doesNotContain("waits for your answer");
        AsSystem.run(() -> rounds.cancel(round, "No longer needed"));
    }

    @Test
    void isReadAtOnceHoweverManyLettersThereAre() {
        letter("One of many for an office 0", Jurisdiction.DELAWARE, Jurisdiction.OHIO);
        var opened = new ArrayList<>(List.of(openRound("One of many requests 0")));
        signInOffice(Jurisdiction.DELAWARE);
        int few = StatementCount.of(() -> office.read(Jurisdiction.DELAWARE));
        for (int each = 1; each < 5; each++) {
            letter("One of many for an office " + each, Jurisdiction.DELAWARE, Jurisdiction.OHIO);
            opened.add(openRound("One of many requests " + each));
        }
        signIn(actor);
        assertThat(StatementCount.of(
                        () -> assertThat(office.read(Jurisdiction.DELAWARE).requests())
                                .hasSizeGreaterThanOrEqualTo(5)))
                .isPositive()
                .isEqualTo(few);
        AsSystem.run(() -> opened.forEach(round -> rounds.cancel(round, "No longer needed")));
    }

    private RoundId openRound(String subject) {
        return AsSystem.run(() -> SignOnFixtures.anOpenRound(letters, ruleSets, rounds, subject))
                .id();
    }

    @Test
    void tellsItsOwnNumberForThePressAndNoneUnderEmbargo() {
        letter("A letter of three", Jurisdiction.KANSAS, Jurisdiction.UTAH, Jurisdiction.OHIO);
        var shut =
                AsSystem.run(() -> letters.record(LetterFixtures.aLetter("A letter kept back", Jurisdiction.KANSAS)));
        AsSystem.run(() -> delivery.embargo(shut, clock.instant().plusSeconds(3_600)));
        signInOffice(Jurisdiction.KANSAS);
        UI.getCurrent().navigate(MyOfficePaths.BOARD);

        assertThat(words())
                .contains("For the press: Kansas led 2 other attorneys general, of 2 other states.")
                .contains("For the press: Under embargo until")
                .doesNotContain("signed alone");
    }

    @Test
    void showsThePublicCampaignsOfItsLettersAndNoOthers() {
        String open = "Public one " + UUID.randomUUID();
        String shut = "Private one " + UUID.randomUUID();
        AsSystem.run(() -> {
            var letter = letter("A letter in two campaigns", Jurisdiction.PUERTO_RICO);
            var published = campaigns.create(CampaignDraft.of(open, "Let the states act."));
            campaigns.add(published, NodeRef.letter(letter));
            campaigns.publish(published);
            campaigns.add(campaigns.create(CampaignDraft.of(shut, "Let the states act.")), NodeRef.letter(letter));
        });
        signInOffice(Jurisdiction.PUERTO_RICO);
        UI.getCurrent().navigate(MyOfficePaths.BOARD);

        assertThat(words()).contains(open).doesNotContain(shut);
    }

    @Test
    void givesOnePrivateCalendarAddressThatCanBeEnded() throws Exception {
        signInOffice(Jurisdiction.VERMONT);
        UI.getCurrent().navigate(MyOfficePaths.BOARD);
        _click(_get(Button.class, spec -> spec.withText("Make an address")));
        String first = path();
        _click(_get(Button.class, spec -> spec.withText("Make a new address")));
        String second = path();
        web.perform(get(first)).andExpect(status().isNotFound());
        web.perform(get(second))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("NAME:Vermont: dates")));

        signIn(actor);
        _click(_get(Button.class, spec -> spec.withText("End the address")));
        assertThat(_find(TextField.class)).isEmpty();
        web.perform(get(second)).andExpect(status().isNotFound());
    }

    @Test
    void theAddressEndsWithTheAccount() throws Exception {
        String username = signInOffice(Jurisdiction.MAINE);
        String path = MyOfficePaths.calendar(calendars.renew());
        web.perform(get(path)).andExpect(status().isOk());

        AsSystem.run(() ->
                accounts.disable(accounts.findByUsername(username).orElseThrow().id()));
        web.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void tellsAnAccountWithoutAnOfficeWhomToAsk() {
        signIn("nobody", Role.OFFICE);
        UI.getCurrent().navigate(MyOfficePaths.BOARD);

        assertThat(words()).contains("not bound to an office");
    }

    @Test
    void isForOfficesAlone() {
        signIn("sam", Role.STAFF);
        assertThatThrownBy(() -> UI.getCurrent().navigate(MyOfficePaths.BOARD))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> calendars.renew()).isInstanceOf(AccessDeniedException.class);
    }

    private static String path() {
        return URI.create(_get(TextField.class, spec -> spec.withLabel("Private address"))
                        .getValue())
                .getPath();
    }
}
