package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says is text, whatever it says. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' autofocus onfocus='alert(1)",
                "</title></head><body onload=alert(1)>",
                "<!-- <svg onload=alert(1)>",
                "&lt;b&gt; & \u202E reversed"
            })
    void showsHostileWordsAsWords(String words) {
        var release = Rendering.document("release", PageFixtures.aRelease(words, words, words));

        assertHarmless(release);
        assertThat(release.selectFirst("h1").wholeText()).isEqualTo(words);
        assertThat(release.title()).contains("Joinder");
        assertHarmless(Rendering.document("letter", PageFixtures.aLetter(words)));
        assertHarmless(Rendering.document("campaign", PageFixtures.aCampaign(words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", " java\nscript:alert(1)", "//evil.example", "ftp://x"
            })
    void linksToNothingThatIsNotOfTheWeb(String address) {
        var page = Rendering.document("release", PageFixtures.aRelease("A headline", "Words.", address));

        assertThat(page.select("a[rel=external]")).isEmpty();
        assertThat(page.select("#source + dl dd").first().text())
                .isEqualTo(address.strip().replace('\n', ' '));
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select(
                        "script:not([type=application/ld+json]), img, [onerror], [onfocus], [onload], [autofocus]"))
                .isEmpty();
        assertThat(page.select("main")).hasSize(1);
    }
}
