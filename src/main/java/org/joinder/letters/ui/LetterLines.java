package org.joinder.letters.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.Recipient;
import org.joinder.letters.RecipientRole;
import org.joinder.letters.Signature;
import org.joinder.letters.SourceNote;
import org.jspecify.annotations.Nullable;

/** Lists as people type and paste them: one entry a line, its parts set apart by semicolons. */
final class LetterLines {

    /** A line that cannot be read; the message says which, and why. */
    static final class Unreadable extends Exception {
        Unreadable(int line, String why) {
            super("Line " + line + ": " + why);
        }
    }

    private LetterLines() {}

    static List<Signature> roster(String text, Function<String, Optional<Jurisdiction>> named) throws Unreadable {
        List<Signature> roster = new ArrayList<>();
        List<String> lines = lines(text);
        for (int index = 0; index < lines.size(); index++) {
            String[] parts = parts(lines.get(index), 3);
            int line = index + 1;
            var office = named.apply(parts[0])
                    .orElseThrow(() -> new Unreadable(line, "no office is known as “" + parts[0] + "”."));
            roster.add(new Signature(office, parts[1], parts[2]));
        }
        return roster;
    }

    static String ofRoster(List<Signature> roster) {
        return joined(
                roster.stream().map(line -> List.of(line.jurisdiction().displayName(), line.name(), line.title())));
    }

    static List<Recipient> recipients(String text) throws Unreadable {
        List<Recipient> recipients = new ArrayList<>();
        List<String> lines = lines(text);
        for (int index = 0; index < lines.size(); index++) {
            String[] parts = parts(lines.get(index), 4);
            int line = index + 1;
            var role = Arrays.stream(RecipientRole.values())
                    .filter(each -> each.words().equalsIgnoreCase(parts[1]))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(line, "the role is one of " + roles() + "."));
            recipients.add(new Recipient(parts[0], role, parts[2], day(parts[3], line)));
        }
        return recipients;
    }

    static String ofRecipients(List<Recipient> recipients) {
        return joined(recipients.stream()
                .map(each -> List.of(each.name(), each.role().words(), each.body(), written(each.asOf()))));
    }

    static List<SourceNote> sources(String text) throws Unreadable {
        List<SourceNote> sources = new ArrayList<>();
        List<String> lines = lines(text);
        for (int index = 0; index < lines.size(); index++) {
            String[] parts = parts(lines.get(index), 3);
            String address = parts[1].isEmpty() ? null : parts[1];
            if (address != null && !address.matches("https?://\\S+")) {
                throw new Unreadable(index + 1, "an address begins with https://.");
            }
            sources.add(new SourceNote(parts[0], address, day(parts[2], index + 1)));
        }
        return sources;
    }

    static String ofSources(List<SourceNote> sources) {
        return joined(sources.stream()
                .map(each -> List.of(
                        each.words(), each.address() == null ? "" : each.address(), written(each.checkedOn()))));
    }

    private static @Nullable LocalDate day(String text, int line) throws Unreadable {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable(line, "a day is written 2017-08-16.");
        }
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String roles() {
        return Arrays.stream(RecipientRole.values()).map(RecipientRole::words).collect(Collectors.joining(", "));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String[] parts(String line, int count) {
        String[] parts = Arrays.copyOf(line.split(";", count), count);
        return Arrays.stream(parts)
                .map(part -> part == null ? "" : part.strip())
                .toArray(String[]::new);
    }

    private static String joined(Stream<List<String>> lines) {
        return lines.map(parts -> String.join("; ", parts).replaceAll("(; )+$", ""))
                .collect(Collectors.joining("\n"));
    }
}
