package org.joinder.api;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.joinder.letters.RosterCheck;
import org.jspecify.annotations.Nullable;

/**
 * Computes the hash of a frozen roster again: {@code VerifyRosterCommand FILE|ID [HASH]}. A file is checked without any
 * database. Exit status 0 when it agrees, 1 when not, 2 when not understood.
 */
public final class VerifyRosterCommand {

    private static final int LARGEST = 20 * 1024 * 1024;

    private VerifyRosterCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            err.println("joinder: verify-roster takes a FILE or the ID of a letter, and if you like a HASH.");
            return 2;
        }
        String noted = arguments.size() == 2 ? arguments.get(1) : null;
        Optional<Path> file = file(arguments.getFirst());
        if (file.isEmpty()) {
            return ofLetter(arguments.getFirst(), noted, out, err);
        }
        try {
            if (Files.size(file.get()) > LARGEST) {
                err.println("joinder: " + file.get() + " is larger than a letter can be.");
                return 2;
            }
            return say(Files.readString(file.get()), noted, arguments.getFirst(), out, err);
        } catch (IOException unreadable) {
            err.println("joinder: " + file.get() + " cannot be read as UTF-8 text.");
            return 2;
        }
    }

    private static int ofLetter(String id, @Nullable String noted, PrintStream out, PrintStream err) {
        return ShowCommand.read(id, err)
                .map(json -> say(json, noted, id, out, err))
                .orElse(1);
    }

    private static int say(String text, @Nullable String noted, String name, PrintStream out, PrintStream err) {
        var result = RosterCheck.of(text, noted);
        if (result.isEmpty()) {
            err.println("joinder: " + name + " holds no frozen roster.");
            return 2;
        }
        out.println(name + ": " + result.get().words());
        return result.get().agrees() ? 0 : 1;
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
