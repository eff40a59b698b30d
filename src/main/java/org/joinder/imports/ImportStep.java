package org.joinder.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * How one kind of source is taken in: in batches that each hold or fail as a whole, so that a run that was cut off goes
 * on where it was when it is asked again. A broken document is refused with the reason and the rest goes on.
 */
interface ImportStep {

    ImportKind kind();

    /** Takes the files, folders and archives in; {@code progress} hears how far it is after every batch. */
    ImportReport run(List<Path> paths, Consumer<ImportReport> progress);
}
