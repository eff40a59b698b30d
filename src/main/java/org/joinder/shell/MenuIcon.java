package org.joinder.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The icons of the drawer: a few drawings in one file, fetched by itself. The set that comes with the components holds
 * hundreds and would be a third of the script of the first page.
 */
final class MenuIcon {

    private static final String FILE = "icons.svg";
    private static final String OTHERWISE = "dot";
    private static final Set<String> DRAWN = drawn();

    private MenuIcon() {}

    /** The drawing of the icon that a menu entry names, such as {@code vaadin:flag-o}; a dot for one that is not drawn. */
    static String of(String name) {
        String plain = name.substring(name.indexOf(':') + 1);
        return DRAWN.contains(plain) ? plain : OTHERWISE;
    }

    private static Set<String> drawn() {
        try (var in = MenuIcon.class.getResourceAsStream("/META-INF/resources/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("<symbol id=\"([^\"]+)\"")
                    .matcher(svg)
                    .results()
                    .map(symbol -> symbol.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
