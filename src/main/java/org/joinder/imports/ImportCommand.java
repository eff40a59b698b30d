package org.joinder.imports;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.joinder.Joinder;
import org.joinder.database.WithoutScreens;
import org.joinder.security.AsSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code import KIND PATH…}: takes files, folders and archives in and prints how far it is and what was refused. With
 * {@code --check} it holds files of bill status and of statutes against the database afterwards. The result is the process's exit code: 0
 * when all went in, 1 when something was refused or differs, 2 when it was asked wrongly.
 */
@Component
public class ImportCommand {

    static final String USAGE = "import bills|statutes|openstates|legiscan|congress PATH... [--check]";

    private static final String CHECK = "--check";

    private final ImportService imports;
    private final BillChecker checker;
    private final StatuteChecker statuteChecker;

    ImportCommand(ImportService imports, BillChecker checker, StatuteChecker statuteChecker) {
        this.imports = imports;
        this.checker = checker;
        this.statuteChecker = statuteChecker;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!isAskedRightly(arguments)) {
            err.println("usage: " + USAGE);
            return 2;
        }
        try (ConfigurableApplicationContext context = WithoutScreens.start(Joinder.class)) {
            return context.getBean(ImportCommand.class).run(arguments, out);
        } catch (RuntimeException failed) {
            err.println("joinder: " + WithoutScreens.reason("the import stopped", failed));
            return 1;
        }
    }

    int run(List<String> arguments, PrintStream out) {
        boolean check = arguments.contains(CHECK);
        List<String> words = words(arguments);
        ImportKind kind = ImportKind.find(words.getFirst()).orElseThrow();
        List<Path> paths = words.stream().skip(1).map(Path::of).toList();
        long start = System.nanoTime();
        ImportReport report =
                AsSystem.run(() -> imports.run(kind, paths, soFar -> out.println("  " + soFar.sentence())));
        report.refusals().forEach(refusal -> out.println("refused " + refusal.document() + ": " + refusal.reason()));
        out.printf("%s: %s in %.1f s%n", kind.displayName(), report.sentence(), (System.nanoTime() - start) / 1e9);
        int differing = !check
                ? 0
                : switch (kind) {
                    case BILLS -> checker.check(kind, new BillStatusReader(), paths, out);
                    case CONGRESS -> checker.check(kind, new CongressReader(), paths, out);
                    case OPENSTATES -> checker.check(kind, new OpenStatesReader(), paths, out);
                    case LEGISCAN -> checker.check(kind, new LegiScanReader(), paths, out);
                    case STATUTES -> statuteChecker.check(paths, out);
                };
        return report.refused() > 0 || differing > 0 ? 1 : 0;
    }

    private static boolean isAskedRightly(List<String> arguments) {
        List<String> words = words(arguments);
        return words.size() > 1
                && ImportKind.find(words.getFirst()).isPresent()
                && words.stream().noneMatch(each -> each.startsWith("-"));
    }

    private static List<String> words(List<String> arguments) {
        return arguments.stream().filter(each -> !each.equals(CHECK)).toList();
    }
}
