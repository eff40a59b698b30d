package org.joinder.publicsite;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.joinder.legislation.BillStore;
import org.joinder.legislation.LawFixtures;
import org.joinder.legislation.StateTag;
import org.joinder.legislation.StateTags;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.legislation.StatuteStore;
import org.joinder.legislation.TagSubject;
import org.joinder.security.AsSystem;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class LawPagesTest {

    private static final StatuteId SECTION = StatuteId.of("/us/usc/t47/s8001");

    @Autowired
    MockMvc mvc;

    @Autowired
    BillStore bills;

    @Autowired
    StatuteStore statutes;

    @Autowired
    StatuteService sections;

    @Autowired
    StateTags tags;

    @BeforeEach
    void storeSome() {
        LawFixtures.stored(bills, LawFixtures.aBill("us/116/hr8001", "Harbor Lantern Act"));
        LawFixtures.aSection(statutes, SECTION.path());
    }

    @Test
    void tellsOfABillWhatTheWorkspaceKnows() throws Exception {
        mvc.perform(get("/bills/116/hr8001"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Steps of the measure")))
                .andExpect(content().string(containsString("Cy Pine (R-TX), withdrew on")))
                .andExpect(content().string(containsString("Identical bill")));
    }

    @Test
    void showsABillAsItStoodOnAPastDay() throws Exception {
        mvc.perform(get("/bills/116/hr8001?asOf=2019-04-01"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("As of <time")))
                .andExpect(content().string(containsString("Cy Pine (R-TX)")))
                .andExpect(content().string(not(containsString("withdrew on"))))
                .andExpect(content().string(not(containsString("Reported by the Committee"))));
        mvc.perform(get("/bills/116/hr8001.json?asOf=2019-04-01"))
                .andExpect(content().string(containsString("\"asOf\":\"2019-04-01\"")));
        mvc.perform(get("/bills/116/hr8001?asOf=2019-03-03"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("had not been introduced yet on that day")));
        mvc.perform(get("/bills/116/hr8001?asOf=tomorrow")).andExpect(status().isBadRequest());
    }

    @Test
    void namesAPartWithThosePartsAboveItThatAreNotKept() throws Exception {
        AsSystem.run(() -> sections.ensure(StatuteId.of("/us/usc/t47/s8003"), "Effect on other laws"));
        LawFixtures.aPart(statutes, StatuteId.of("/us/usc/t47/s8003"), "e/1", "Nothing here impairs a Federal law.");
        mvc.perform(get("/usc/47/8003"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">(e)(1) Nothing here impairs")))
                .andExpect(content().string(containsString("Only the parts shown are kept here.")))
                .andExpect(content().string(containsString("https://www.govinfo.gov/link/uscode/47/8003")));
    }

    @Test
    void showsASectionAsItReadsAndItsEarlierWords() throws Exception {
        mvc.perform(get("/usc/47/8001"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("<p id=\"2\" class=\"depth-1\">(2) or any Federal or State law.</p>")))
                .andExpect(content().string(containsString("47 U.S.C. 8001(2), from")));
        mvc.perform(get("/usc/47/8001?asOf=2013-05-02"))
                .andExpect(content().string(containsString("(2) or any Federal law.")))
                .andExpect(content().string(not(containsString("or any Federal or State law."))));
    }

    @Test
    void showsOnlyTagsThatAPersonConfirmed() throws Exception {
        mvc.perform(get("/usc/47/8001")).andExpect(content().string(not(containsString("power of the states"))));
        StatuteId tagged = LawFixtures.aSection(statutes, "/us/usc/t47/s8002");
        AsSystem.run(() -> tags.add(TagSubject.of(tagged), StateTag.CRIME_CARVE_OUT, "any Federal or State law"));
        mvc.perform(get("/usc/47/8002"))
                .andExpect(
                        content().string(containsString("Carves out state crimes: <q>any Federal or State law</q>")));
    }
}
