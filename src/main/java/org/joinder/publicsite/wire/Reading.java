package org.joinder.publicsite.wire;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes which tables are read while something is rendered on this thread. */
final class Reading {

    private static final ThreadLocal<@Nullable Set<String>> NOTED = new ThreadLocal<>();

    private Reading() {}

    /** What was made, and the tables that were read on the way. */
    record Noted<T>(T result, Set<String> tables) {}

    static <T> Noted<T> noting(Supplier<T> work) {
        var outer = NOTED.get();
        Set<String> tables = new HashSet<>();
        NOTED.set(tables);
        try {
            return new Noted<>(work.get(), Set.copyOf(tables));
        } finally {
            if (outer == null) {
                NOTED.remove();
            } else {
                NOTED.set(outer);
            }
        }
    }

    static boolean isOn() {
        return NOTED.get() != null;
    }

    static void note(Set<String> tables) {
        var noted = NOTED.get();
        if (noted != null) {
            noted.addAll(tables);
        }
    }
}
