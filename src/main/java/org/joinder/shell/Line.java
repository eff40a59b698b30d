package org.joinder.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.shell.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A line of a {@link LineList} as values: a key that tells it from the others, its parts in order, and what may be done
 * with it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Line(
        String key,
        List<Part> parts,
        List<Action> actions,
        @Nullable Table table) {

    /** How a part looks. */
    public enum Look {
        PLAIN,
        QUIET,
        FIGURE,
        BADGE,
        PARAGRAPH
    }

    /**
     * Some words; with a path they are a link to another screen, or to a place on this one when the path names one. A
     * label says what a link is about where its words alone do not. The head stands before the words: a badge's shape, or a
     * figure's number.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(
            Look look,
            String words,
            @Nullable String path,
            @Nullable String label,
            @Nullable String tone,
            @Nullable String head) {}

    /** A button: its name for the server, its words, and what it says to those who do not see the line. */
    public record Action(String name, String words, String label) {}

    /**
     * A small table below the words of a line; the label names its region, which may be scrolled, and the first cell of a
     * row is its heading.
     */
    public record Table(String caption, String label, List<String> heads, List<List<Line>> rows) {}

    public static Line of(String key) {
        return new Line(key, List.of(), List.of(), null);
    }

    public Line text(String words) {
        return with(new Part(Look.PLAIN, words, null, null, null, null));
    }

    public Line quiet(String words) {
        return with(new Part(Look.QUIET, words, null, null, null, null));
    }

    public Line paragraph(String words) {
        return with(new Part(Look.PARAGRAPH, words, null, null, null, null));
    }

    public Line badge(String words, Tone tone) {
        return with(new Part(Look.BADGE, words, null, null, tone.cssName(), tone.shape()));
    }

    /** A link by its path; without one the words stand alone. */
    public Line link(@Nullable String path, String words) {
        return with(new Part(Look.PLAIN, words, path == null ? null : PathLink.href(path), null, null, null));
    }

    /** A link to a public page by its path. */
    public Line page(String path, String words) {
        return with(new Part(Look.PLAIN, words, path, null, null, null));
    }

    public Line link(String path, String words, String label) {
        return with(new Part(Look.PLAIN, words, PathLink.href(path), label, null, null));
    }

    /** A figure and what it counts, as one link to the list behind it. */
    public Line figure(String number, String words, String path) {
        return with(new Part(Look.FIGURE, words, path, null, null, number));
    }

    public Line action(String name, String words, String label) {
        return new Line(key, parts, append(actions, new Action(name, words, label)), table);
    }

    /** Its cells are lines whose keys do not matter. */
    public Line table(Table below) {
        return new Line(key, parts, actions, below);
    }

    /** What a person reads in this line and its table, buttons left out. */
    public String words() {
        var said = parts.stream()
                .map(part -> part.look() == Look.FIGURE ? part.head() + " " + part.words() : part.words())
                .collect(Collectors.joining());
        return table == null ? said : said + " " + words(table);
    }

    private static String words(Table table) {
        var cells = table.rows().stream().flatMap(List::stream).map(Line::words);
        return Stream.of(Stream.of(table.caption()), table.heads().stream(), cells)
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private Line with(Part part) {
        return new Line(key, append(parts, part), actions, table);
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
