package org.joinder.extraction.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads documents and prints what they say, one JSON object a line; ends with 1 when one could not be read. */
public final class ExtractCommand {

    private ExtractCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        System.exit(run(System.in, out, System.err, arguments));
    }

    static int run(InputStream in, PrintStream out, PrintStream messages, String... arguments) {
        try {
            return run(in, out, messages, ExtractOptions.of(arguments));
        } catch (IllegalArgumentException e) {
            messages.println("joinder: " + e.getMessage());
            return 2;
        }
    }

    private static int run(InputStream in, PrintStream out, PrintStream messages, ExtractOptions options) {
        var unread = new AtomicInteger();
        var done = new AtomicInteger();
        var reading = new Reading(options.citations());
        try (var batch = new Batch<Result>(options.jobs(), reading::of, result -> {
            out.println(result.json());
            unread.addAndGet(result.read() ? 0 : 1);
            tell(messages, options, done.incrementAndGet());
        })) {
            new Inputs(in).forEach(options.inputs(), batch::add);
        }
        out.flush();
        return unread.get() == 0 ? 0 : 1;
    }

    private static void tell(PrintStream messages, ExtractOptions options, int done) {
        if (options.progress() && done % 100 == 0) {
            messages.println(done + " documents read");
        }
    }
}
