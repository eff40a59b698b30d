package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterSteps;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader who follows the form as the page and docs/roster-hash.md tell it, with no code of ours, gets our bytes. */
@IntegrationTest
class CanonicalFormTest {

    private static final Instant FROZEN = Instant.parse("2026-11-23T15:00:00Z");
    private static final String DECOMPOSED = "Rau\u0301l \t Torrez &  Sons ";

    @Autowired
    private LetterService letters;

    @Autowired
    private LetterSteps moves;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RuleSetService ruleSets;

    @Autowired
    private AnswerService answers;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc web;

    private String path = "";

    @BeforeEach
    void publishAFrozenLetter() {
        clock.set(FROZEN);
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.staff());
        LetterId letter = SignOnFixtures.aDraft(letters, "Cafe\u0301s <& “maps”");
        var read = letters.find(letter).orElseThrow();
        letters.correct(letter, read.content().saying("First   line,\nsecond.\n\nThird \t paragraph."), read.version());
        var round = rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
        for (var office : new Jurisdiction[] {Jurisdiction.NEW_MEXICO, Jurisdiction.ALASKA, Jurisdiction.ALABAMA}) {
            answers.answer(AnswerDraft.of(round, office, ResponseKind.SIGNED, 1, AnswerVia.RECORDED)
                    .as(DECOMPOSED + office.usps(), "Attorney General"));
        }
        rounds.close(round, "All in");
        moves.send(letter, LocalDate.of(2026, 11, 23));
        letters.publish(letter);
        path = "/letters/" + letters.find(letter).orElseThrow().slug();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePageItsJsonAndTheDocumentAgreeByteByByte() throws Exception {
        var page = Jsoup.parse(content(path));
        var json = JsonMapper.builder().build().readTree(content(path + ".json"));
        byte[] made = asDocumented(json).getBytes(StandardCharsets.UTF_8);

        var shown = page.expectFirst("pre.canonical").wholeText().getBytes(StandardCharsets.UTF_8);
        assertThat(shown).isEqualTo(made);
        assertThat(json.path("frozen").path("canonical").asString().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(made);
        assertThat(List.of(
                        page.expectFirst("code.hash").text(),
                        json.path("frozen").path("sha256").asString()))
                .containsOnly(sha256(made));
        assertThat(new String(made, StandardCharsets.UTF_8))
                .contains("\nsigners\t3\nAK\tRaúl Torrez & Sons AK\tAttorney General\nAL\t");
    }

    @Test
    void theDocumentAndThePageNameTheSameFields() throws Exception {
        var document = Files.readString(Path.of("docs/roster-hash.md"));
        var keys = document.split("```")[1].strip().lines().limit(6).map(line -> line.split("\t")[0]);
        var page = Jsoup.parse(content(path));
        var hashed = page.expectFirst("pre.canonical").wholeText().lines().limit(6);
        assertThat(hashed.map(line -> line.split("\t")[0])).containsExactlyElementsOf(keys.toList());
        assertThat(page.select("details li code").eachText())
                .containsSubsequence("joinder-roster/1", "letter", "subject", "text-sha256", "frozen", "signers");
    }

    private String asDocumented(JsonNode letter) throws Exception {
        var text = String.join(
                "\n\n",
                letter.path("text").valueStream().map(JsonNode::asString).toList());
        var signers = letter.path("roster")
                .valueStream()
                .map(each -> each.path("usps").asString() + "\t"
                        + plain(each.path("name").asString()) + "\t"
                        + plain(each.path("title").asString()))
                .sorted()
                .toList();
        var head = Stream.of(
                "joinder-roster/1",
                "letter\t" + path.substring(path.lastIndexOf('/') + 1),
                "subject\t" + plain(letter.path("subject").asString()),
                "text-sha256\t" + sha256(plain(text).getBytes(StandardCharsets.UTF_8)),
                "frozen\t" + FROZEN,
                "signers\t" + signers.size());
        return String.join("\n", Stream.concat(head, signers.stream()).toList()) + "\n";
    }

    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private String content(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
