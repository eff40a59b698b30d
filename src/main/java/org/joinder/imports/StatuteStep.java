package org.joinder.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.joinder.legislation.StatuteStore;
import org.springframework.stereotype.Component;

/** Law in USLM: titles of the United States Code, public laws and compilations of them. */
@Component
class StatuteStep implements ImportStep {

    private final StatuteStore store;
    private final Clock clock;

    StatuteStep(StatuteStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.STATUTES;
    }

    @Override
    public ImportReport run(List<Path> paths, Consumer<ImportReport> progress) {
        return new StatutePipeline(store, LocalDate.now(clock), progress).run(paths);
    }
}
