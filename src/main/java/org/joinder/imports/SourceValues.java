package org.joinder.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days, times and numbers as sources write them; what can't be read is absent, never guessed. */
final class SourceValues {

    /** Congress counts its days in Washington. */
    static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private SourceValues() {}

    static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.length() < 10 || text.startsWith("0000")) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    static @Nullable LocalTime time(@Nullable String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            String iso = text.replace(' ', 'T');
            if (iso.length() == 20 && iso.charAt(19) == 'Z') {
                return Instant.parse(iso);
            }
            return hasOffset(iso)
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The day in Washington on which a moment fell: a vote at 11 in the evening is not tomorrow's. */
    static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(WASHINGTON).toLocalDate();
    }

    static @Nullable Integer number(@Nullable String text) {
        return text != null && text.length() <= 9 && isDigits(text) ? Integer.valueOf(text) : null;
    }

    static boolean isTrue(@Nullable String text) {
        return text != null && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("y") || text.equals("1"));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean hasOffset(String iso) {
        return iso.endsWith("Z") || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
    }
}
