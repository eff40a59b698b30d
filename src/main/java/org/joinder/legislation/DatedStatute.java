package org.joinder.legislation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provision, perhaps as of a day, as USLM writes it: {@code /us/usc/t47/s230/e/1@2013-05-02}. */
public record DatedStatute(StatuteId id, @Nullable LocalDate day) {

    /** Empty when it is no identifier of a provision, or the day behind it is none. */
    public static Optional<DatedStatute> find(String written) {
        int at = written.indexOf('@');
        if (at < 0) {
            return StatuteId.find(written).map(id -> new DatedStatute(id, null));
        }
        try {
            LocalDate day = LocalDate.parse(written.substring(at + 1).strip());
            return StatuteId.find(written.substring(0, at)).map(id -> new DatedStatute(id, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
