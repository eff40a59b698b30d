package org.joinder.offices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that comes from a reviewed data file: known again by its key, compared by its facts. */
interface Reviewed<E extends Reviewed<E>> {

    /** What tells this row from all others of its kind; never changes. */
    String key();

    /** What the file may correct. */
    List<@Nullable Object> facts();

    /** Takes over the facts of the row from the file. */
    void take(E fromFile);
}
