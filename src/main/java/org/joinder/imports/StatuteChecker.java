package org.joinder.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.springframework.stereotype.Component;

/** Holds files of statutes against the database: every provision must stand there, with every letter of its words. */
@Component
class StatuteChecker {

    private final StatuteService statutes;

    StatuteChecker(StatuteService statutes) {
        this.statutes = statutes;
    }

    /** Prints the counts of each file in both places; returns how many files differ. */
    int check(List<Path> paths, PrintStream out) {
        int[] differing = {0};
        new ImportFiles(ImportKind.STATUTES, refusal -> out.println(refusal.document() + ": " + refusal.reason()))
                .each(paths, file -> differing[0] += isStored(file, out) ? 0 : 1);
        return differing[0];
    }

    private boolean isStored(SourceFile file, PrintStream out) {
        try (InputStream counted = file.open();
                InputStream read = file.open()) {
            List<StatuteId> ids = new ArrayList<>();
            if (new UslmReader(LocalDate.EPOCH, document -> ids.add(document.id()))
                    .read(read)
                    .isPresent()) {
                out.println("no statute " + file.name());
                return true;
            }
            StatuteCounts inFile = StatuteCounts.in(counted);
            Map<String, Long> stored = statutes.stored(ids);
            long provisions = stored.getOrDefault("provisions", 0L);
            long signs = stored.getOrDefault("signs", 0L);
            boolean same = provisions == inFile.provisions && signs == inFile.signs;
            out.printf(
                    "%s %s: %d sections; provisions: file %d, database %d; letters and digits: file %d, database %d%n",
                    same ? "same    " : "DIFFERS ",
                    file.name(),
                    inFile.sections.size(),
                    inFile.provisions,
                    provisions,
                    inFile.signs,
                    signs);
            return same;
        } catch (XMLStreamException | IOException | RefusedDocument unreadable) {
            out.println(file.name() + ": cannot be read, nothing to compare");
            return true;
        }
    }
}
