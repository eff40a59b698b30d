package org.joinder.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Takes bills in from the files of one source. */
record BillImport(ImportKind kind, BillFileReader reader, BatchStore store) implements ImportStep {

    @Override
    public ImportReport run(List<Path> paths, Consumer<ImportReport> progress) {
        return new BillPipeline(store, reader, progress).run(kind, paths);
    }
}
