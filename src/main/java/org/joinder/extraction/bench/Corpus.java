package org.joinder.extraction.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invented releases, the same for the same number: three in ten of attorneys general with a list of members, a contact and
 * quotes, four in ten that cite law or bills, three in ten that cite none. About three kilobytes each.
 */
final class Corpus {

    private final Map<String, List<String>> sentences = read();
    private final Random chance;
    private final Slots slots;

    private Corpus(long seed) {
        chance = new Random(seed);
        slots = new Slots(chance);
    }

    static List<String> of(int documents) {
        return IntStream.range(0, documents)
                .mapToObj(k -> new Corpus(k).text(k % 10))
                .toList();
    }

    private String text(int tenth) {
        var text = new StringBuilder(4096);
        var coalition = tenth < 3;
        var cites = tenth < 7;
        head(text, coalition);
        for (int paragraph = 0, count = 5 + chance.nextInt(8); paragraph < count; paragraph++) {
            paragraph(text, cites);
        }
        if (coalition) {
            quote(text);
            text.append(slots.members()).append("\n\n");
            text.append("Contact: ").append(slots.contact()).append("\n");
        }
        return text.append("# # #\n").toString();
    }

    private void head(StringBuilder text, boolean coalition) {
        var state = slots.state();
        text.append("FOR IMMEDIATE RELEASE\n").append(slots.date()).append("\n\n");
        text.append("Attorney General ")
                .append(slots.person())
                .append(coalition ? " Joins Coalition on " : " Speaks on ");
        text.append(slots.act())
                .append("\n\n")
                .append(state)
                .append(" – Attorney General ")
                .append(slots.person());
        text.append(
                coalition
                        ? " today joined a coalition of " + (3 + chance.nextInt(40)) + " attorneys general. "
                        : " said today. ");
    }

    private void paragraph(StringBuilder text, boolean cites) {
        for (int k = 0, count = 2 + chance.nextInt(3); k < count; k++) {
            text.append(sentence("plain")).append(' ');
        }
        if (cites && chance.nextInt(3) == 0) {
            text.append(sentence("law")).append(' ');
        }
        if (chance.nextInt(4) == 0) {
            text.append(sentence("numbers"));
        }
        text.append("\n\n");
    }

    private void quote(StringBuilder text) {
        text.append('“').append(sentence("plain")).append(' ').append(sentence("plain"));
        text.append("” said Attorney General ").append(slots.person()).append(".\n\n");
    }

    private String sentence(String kind) {
        var of = sentences.getOrDefault(kind, List.of());
        return slots.fill(of.get(chance.nextInt(of.size())));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        var source = Objects.requireNonNull(Corpus.class.getResourceAsStream("sentences.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            var kind = new String[1];
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                if (line.indexOf(' ') < 0) {
                    kind[0] = line;
                } else {
                    sentences
                            .computeIfAbsent(kind[0], each -> new ArrayList<>())
                            .add(line);
                }
            });
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
