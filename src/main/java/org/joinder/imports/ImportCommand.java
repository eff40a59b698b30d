package org.joinder.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinder.security.AsSystem;
import org.springframework.stereotype.Component;

/**
 * {@code import KIND PATH…}: takes files, folders and archives in and prints how far it is and what was refused. With
 * {@code --check} it holds bill status files against the database afterwards. The result is the process's exit code: 0
 * when all went in, 1 when something was refused or differs, 2 when it was asked wrongly.
 */
@Component
public class ImportCommand {

    static final String USAGE = "import bills|statutes|openstates|legiscan|congress PATH... [--check]";

    private final ImportService imports;
    private final BillChecker checker;

    ImportCommand(ImportService imports, BillChecker checker) {
        this.imports = imports;
        this.checker = checker;
    }

    public int run(List<String> arguments, PrintStream out) {
        List<String> words = new ArrayList<>(arguments);
        boolean check = words.remove("--check");
        Optional<ImportKind> kind = words.isEmpty() ? Optional.empty() : ImportKind.find(words.getFirst());
        if (kind.isEmpty() || words.size() < 2) {
            out.println("usage: " + USAGE);
            return 2;
        }
        List<Path> paths = words.stream().skip(1).map(Path::of).toList();
        long start = System.nanoTime();
        ImportReport report =
                AsSystem.run(() -> imports.run(kind.get(), paths, soFar -> out.println("  " + soFar.sentence())));
        report.refusals().forEach(refusal -> out.println("refused " + refusal.document() + ": " + refusal.reason()));
        out.printf(
                "%s: %s in %.1f s%n", kind.get().displayName(), report.sentence(), (System.nanoTime() - start) / 1e9);
        int differing = check && kind.get() == ImportKind.BILLS ? checker.check(paths, out) : 0;
        return report.refused() > 0 || differing > 0 ? 1 : 0;
    }
}
