package org.joinder.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.joinder.legislation.BillTexts;
import org.joinder.legislation.StatuteStore;
import org.springframework.stereotype.Component;

/** Law in USLM: titles of the United States Code, public laws and compilations of them; and the printed texts of bills. */
@Component
class StatuteStep implements ImportStep {

    private final StatuteStore store;
    private final BillTexts texts;
    private final Clock clock;

    StatuteStep(StatuteStore store, BillTexts texts, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.STATUTES;
    }

    @Override
    public ImportReport run(List<Path> paths, Consumer<ImportReport> progress) {
        return new StatutePipeline(store, texts, LocalDate.now(clock), progress).run(paths);
    }
}
