package org.joinder.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.CampaignDraft;
import org.joinder.campaigns.CampaignService;
import org.joinder.campaigns.CampaignStage;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterService;
import org.joinder.links.NodeRef;
import org.joinder.releases.ReleaseService;
import org.joinder.security.AsSystem;
import org.joinder.security.Role;
import org.joinder.signon.RoundDraft;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.KaribuTest;
import org.joinder.testing.SettableClock;
import org.joinder.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends KaribuTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    LetterService letters;

    @Autowired
    ReleaseService releases;

    @Autowired
    RoundService rounds;

    @Autowired
    RuleSetService ruleSets;

    @Autowired
    SettableClock clock;

    private static int reading() {
        UI.getCurrent().navigate("password");
        return StatementCount.of(() -> UI.getCurrent().navigate(""));
    }

    @Test
    void tellsStaffWhatMovedSinceTheyLastLookedUntilItWasSeen() {
        String person = "staff-" + UUID.randomUUID();
        signIn(person, Role.STAFF);
        UI.getCurrent().navigate("");
        clock.tick(Duration.ofMinutes(5));
        String title = "Moves " + UUID.randomUUID();
        var campaign = campaigns.create(CampaignDraft.of(title, "Let the states act."));
        campaigns.overrideStage(campaign, CampaignStage.MOVING, "a hearing is set");

        UI.getCurrent().navigate("password");
        UI.getCurrent().navigate("");
        assertThat(words()).contains("“" + title + "” went from drafting to moving");

        clock.tick(Duration.ofMinutes(1));
        _click(_get(Button.class, spec -> spec.withText("Mark all as seen")));
        assertThat(words()).doesNotContain(title + "” went from").contains("Nothing has moved since you last looked");
    }

    @Test
    void keepsWhatIsNewInSightForOneVisitAndForgetsItAtTheNext() {
        String person = "staff-" + UUID.randomUUID();
        signIn(person, Role.STAFF);
        UI.getCurrent().navigate("");
        clock.tick(Duration.ofHours(2));
        releases.receiveText("FOR IMMEDIATE RELEASE\nA release of one visit " + person + "\nJanuary 5, 2026");
        clock.tick(Duration.ofMinutes(1));

        UI.getCurrent().navigate("password");
        UI.getCurrent().navigate("");
        assertThat(words()).contains("was taken in");
        UI.getCurrent().navigate("password");
        UI.getCurrent().navigate("");
        assertThat(words()).as("the same visit").contains("was taken in");

        clock.tick(Duration.ofHours(3));
        UI.getCurrent().navigate("password");
        UI.getCurrent().navigate("");
        assertThat(words()).as("the next visit").doesNotContain(person);
    }

    @Test
    void tellsStaffWhichDateOfACampaignComes() {
        signIn("staff-" + UUID.randomUUID(), Role.STAFF);
        var campaign = campaigns.create(CampaignDraft.of("Dates " + UUID.randomUUID(), "Let the states act."));
        var letter = letters.record(LetterFixtures.aLetter("A letter with a date ahead", Jurisdiction.OHIO));
        campaigns.add(campaign, NodeRef.letter(letter));
        var day = LocalDate.now(clock).plusDays(9);
        campaigns.decide(campaign, letter, 1, AskOutcome.SUPERSEDED, day, "by a new ask");

        UI.getCurrent().navigate("");
        assertThat(words()).contains("Days ahead").contains("superseded. by a new ask (Dates ");
    }

    @Test
    void readsNoMoreOftenWhenThereIsMoreToTell() {
        signIn("staff-" + UUID.randomUUID(), Role.STAFF);
        UI.getCurrent().navigate("");
        int few = reading();
        for (int each = 0; each < 6; each++) {
            var letter = letters.record(LetterFixtures.aLetter("One of many " + each, Jurisdiction.OHIO));
            var campaign = campaigns.create(CampaignDraft.of("Many " + UUID.randomUUID(), "Let the states act."));
            campaigns.add(campaign, NodeRef.letter(letter));
        }
        assertThat(few).isPositive();
        assertThat(reading()).isLessThanOrEqualTo(few);
    }

    @Test
    void readsTheRoundsThatCloseSoonTogether() {
        var before = clock.instant();
        clock.set(SignOnFixtures.DEADLINE
                .minusDays(3)
                .atZone(SignOnFixtures.NEW_YORK)
                .toInstant());
        signIn("staff-" + UUID.randomUUID(), Role.STAFF);
        var opened = new ArrayList<>(List.of(openRound(0)));
        UI.getCurrent().navigate("");
        int few = reading();
        for (int each = 1; each < 5; each++) {
            opened.add(openRound(each));
        }
        assertThat(reading()).isPositive().isEqualTo(few);
        assertThat(words()).contains("“Closes soon 0”", "“Closes soon 4”");
        opened.forEach(round -> rounds.cancel(round, "No longer needed"));
        clock.set(before);
    }

    private RoundId openRound(int number) {
        var letter = SignOnFixtures.aDraft(letters, "Closes soon " + number);
        var draft = SignOnFixtures.withoutRules(ruleSets);
        // Before the rounds of others, since Today tells only of the soonest.
        return rounds.open(
                letter,
                new RoundDraft(
                        SignOnFixtures.DEADLINE.minusDays(2),
                        SignOnFixtures.NEW_YORK,
                        draft.rules(),
                        draft.target(),
                        draft.reason()));
    }

    @Test
    void showsWhatOthersDoWhileItIsOpenAndTakesThatForNoLook() {
        signIn("staff-" + UUID.randomUUID(), Role.STAFF);
        AsSystem.run(() -> releases.receiveText("FOR IMMEDIATE RELEASE\nOne that waits " + UUID.randomUUID()));
        UI.getCurrent().navigate("");
        var lines = needs();
        clock.tick(Duration.ofHours(2));
        String word = "Quixote" + System.nanoTime();
        AsSystem.run(() -> releases.receiveText("FOR IMMEDIATE RELEASE\n\nA release of " + word));
        awaitShown(() -> assertThat(words()).contains(word + "” (headline not confirmed) was taken in"));
        assertThat(needs()).as("no line is made anew").containsAll(lines);

        clock.tick(Duration.ofMinutes(1));
        UI.getCurrent().navigate("password");
        UI.getCurrent().navigate("");
        assertThat(words()).as("the first look since").contains(word);
    }

    private static List<Component> needs() {
        return _get(UnorderedList.class, spec -> spec.withClasses("today-notes"))
                .getChildren()
                .toList();
    }

    @Test
    void tellsAnOfficeNothingOfTheStaffsWork() {
        signIn("nm-" + UUID.randomUUID(), Role.OFFICE);
        UI.getCurrent().navigate("");

        assertThat(words()).contains("Nothing waits for you right now").doesNotContain("drafting");
    }
}
