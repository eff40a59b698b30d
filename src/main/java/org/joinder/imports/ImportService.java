package org.joinder.imports;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.joinder.security.Actor;
import org.joinder.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes files in, keeps the history of the runs, and may be asked again for the same files at any time. */
@Service
public class ImportService {

    private final Map<ImportKind, ImportStep> steps = new EnumMap<>(ImportKind.class);
    private final ImportRuns runs;
    private final CurrentUser user;

    ImportService(List<ImportStep> steps, ImportRuns runs, CurrentUser user) {
        steps.forEach(step -> this.steps.put(step.kind(), step));
        this.runs = runs;
        this.user = user;
    }

    /** Takes in the files, folders and archives, telling how far it is after every batch. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public ImportReport run(ImportKind kind, List<Path> paths, Consumer<ImportReport> progress) {
        ImportStep step = step(kind);
        String origin = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
        long run = runs.open(kind, origin, who());
        ImportReport[] last = {ImportReport.NOTHING};
        Consumer<ImportReport> noted = report -> {
            last[0] = report;
            runs.progress(run, report);
            progress.accept(report);
        };
        try {
            ImportReport report = step.run(paths, noted);
            runs.close(run, ImportRunRow.State.DONE, report, "");
            return report;
        } catch (RuntimeException failed) {
            runs.close(
                    run,
                    ImportRunRow.State.FAILED,
                    last[0],
                    "stopped by an error: " + failed.getClass().getSimpleName());
            throw failed;
        }
    }

    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public List<ImportRunRow> history(int limit, long offset) {
        return runs.list(limit, offset);
    }

    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public Optional<ImportRunRow> find(long run) {
        return runs.find(run);
    }

    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public List<Refusal> refusals(long run) {
        return runs.refusals(run);
    }

    /** What can be taken in here. */
    public Set<ImportKind> kinds() {
        return Collections.unmodifiableSet(steps.keySet());
    }

    private ImportStep step(ImportKind kind) {
        return Optional.ofNullable(steps.get(kind))
                .orElseThrow(() -> new IllegalArgumentException(kind.displayName() + " cannot be taken in"));
    }

    private String who() {
        return user.find().map(Actor::username).orElse("unknown");
    }
}
