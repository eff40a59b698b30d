package org.joinder.extraction.command;

import java.util.ArrayList;
import java.util.List;

/** What the command line asks for. Refused with {@link IllegalArgumentException} and a sentence for the person. */
record ExtractOptions(boolean citations, boolean progress, int jobs, List<String> inputs) {

    static ExtractOptions of(String... arguments) {
        boolean citations = false;
        boolean progress = false;
        int jobs = Runtime.getRuntime().availableProcessors();
        var inputs = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--json" -> {} // the only form of output so far
                case "--citations" -> citations = true;
                case "--progress" -> progress = true;
                case "--jobs" -> jobs = count(i + 1 < arguments.length ? arguments[++i] : "");
                default -> inputs.add(input(arguments[i]));
            }
        }
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("extract needs a file, a folder, a zip file, or - for standard input.");
        }
        return new ExtractOptions(citations, progress, jobs, List.copyOf(inputs));
    }

    private static String input(String argument) {
        if (argument.startsWith("--")) {
            throw new IllegalArgumentException("extract does not know " + argument + ".");
        }
        return argument;
    }

    private static int count(String number) {
        if (!number.matches("[1-9]\\d{0,2}")) {
            throw new IllegalArgumentException("--jobs takes a number from 1 to 999.");
        }
        return Integer.parseInt(number);
    }
}
