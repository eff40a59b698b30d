package org.joinder.legislation;

import java.time.LocalDate;

/** One of the numbered Congresses: two years from January 3 of an odd year. */
public record Congress(int number) {

    public Congress {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("no Congress has the number " + number);
        }
    }

    /** The Congress sitting on a day; from 1935 on, when terms moved to January 3. */
    public static Congress on(LocalDate day) {
        int year = day.isBefore(LocalDate.of(day.getYear(), 1, 3)) ? day.getYear() - 1 : day.getYear();
        return new Congress((year - 1789) / 2 + 1);
    }

    public LocalDate begins() {
        return LocalDate.of(1789 + 2 * (number - 1), 1, 3);
    }

    /** The day it ends at noon, with every bill it has not passed. */
    public LocalDate ends() {
        return LocalDate.of(1789 + 2 * number, 1, 3);
    }

    /** {@code 115th Congress}. */
    public String displayName() {
        return number + ordinal() + " Congress";
    }

    private String ordinal() {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
