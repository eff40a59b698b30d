package org.joinder.legislation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a provision together from its parts in force: a line for each, and behind its parts what follows them. */
final class StatuteAssembly {

    private StatuteAssembly() {}

    static StatuteOn on(LocalDate day, StatuteRow whole, List<StatuteOn.Part> parts) {
        StatuteText first = parts.getFirst().text();
        LocalDate since = parts.stream()
                .map(part -> part.text().validFrom())
                .max(Comparator.naturalOrder())
                .orElse(first.validFrom());
        return new StatuteOn(
                whole.id(),
                whole.citation(),
                whole.name(),
                day,
                since,
                first.status(),
                whole(parts, parts.getFirst().id().equals(whole.id())),
                parts);
    }

    /** The text in one piece: the number and heading of the whole itself are left out, those of its parts stand in their lines. */
    private static String whole(List<StatuteOn.Part> parts, boolean headless) {
        StringBuilder text = new StringBuilder();
        Deque<StatuteOn.Part> open = new ArrayDeque<>();
        for (StatuteOn.Part part : parts) {
            while (!open.isEmpty() && open.peek().depth() >= part.depth()) {
                line(text, open.pop().text().tail());
            }
            line(
                    text,
                    headless && part.depth() == 0
                            ? part.text().text()
                            : part.text().line());
            open.push(part);
        }
        while (!open.isEmpty()) {
            line(text, open.pop().text().tail());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        }
    }
}
