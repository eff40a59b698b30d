package org.joinder.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joinder.security.Actor;
import org.joinder.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes files in, keeps the history of the runs, and may be asked again for the same files at any time. */
@Service
public class ImportService {

    /** The largest file that a person may bring through the screen; larger ones are read from disk by the command. */
    public static final int LARGEST_MB = 512;

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
        String origin = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
        return run(kind, paths, origin, each -> each, progress);
    }

    /**
     * Takes in one file or archive that a person brings, up to {@link #LARGEST_MB}; refused with {@link ImportRefused} when
     * it is larger or cannot be kept. Its broken documents are refused one by one, as in every run.
     */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public ImportReport takeIn(ImportKind kind, String name, InputStream content) {
        try (BroughtFiles brought = new BroughtFiles()) {
            String kept = brought.add(name, content, LARGEST_MB * 1024L * 1024L);
            return run(kind, List.of(brought.folder().resolve(kept)), kept, brought::withoutFolder, report -> {});
        } catch (RefusedDocument refused) {
            throw ImportRefused.because(name, refused.reason());
        } catch (IOException broken) {
            throw ImportRefused.because(name, "could not be received: " + broken.getMessage());
        }
    }

    /** Takes in what a live source answered, through the same importers and into the same history. */
    ImportReport takeInFetched(ImportKind kind, String origin, Map<String, byte[]> files) {
        try (BroughtFiles fetched = new BroughtFiles()) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                fetched.add(file.getKey(), new ByteArrayInputStream(file.getValue()), SourceFile.MAX_DOCUMENT);
            }
            return run(kind, List.of(fetched.folder()), origin, fetched::withoutFolder, report -> {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ImportReport run(
            ImportKind kind,
            List<Path> paths,
            String origin,
            UnaryOperator<Refusal> shown,
            Consumer<ImportReport> progress) {
        ImportStep step = step(kind);
        long run = runs.open(kind, origin, who());
        ImportReport[] last = {ImportReport.NOTHING};
        Consumer<ImportReport> noted = report -> {
            last[0] = report;
            runs.progress(run, report);
            progress.accept(report);
        };
        try {
            ImportReport report = step.run(paths, noted).withRefusals(shown);
            runs.close(run, ImportRunRow.State.DONE, report, "");
            return report;
        } catch (RuntimeException failed) {
            String note = "stopped by an error: " + failed.getClass().getSimpleName();
            runs.close(run, ImportRunRow.State.FAILED, last[0].withRefusals(shown), note);
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
