package org.joinder.publicsite.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StraightAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/Campaigns, /campaigns",
        "/campaigns/, /campaigns",
        "/offices/NM, /offices/nm",
        "/offices/NM.json, /offices/nm.json",
        "/Letters/Feed.Atom, /letters/feed.atom",
        "/bills/115/S1693/, /bills/115/s1693",
        "/USC/18/3006A/, /usc/18/3006A",
    })
    void leadsWhatPeopleTypeToTheAddress(String typed, String address) {
        assertThat(StraightAddress.straight(typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/campaigns",
                "/usc/18/3006A",
                "/sign/AbCdEf",
                "/calendars/AbC.ics",
                "/app/Letters/",
                "//example.org/",
                "/campaigns//x/",
                "/robots.txt",
            })
    void leavesAloneWhatIsStraightOrNotItsOwn(String path) {
        assertThat(StraightAddress.straight(path)).isEqualTo(path);
    }
}
