package org.joinder.publicsite;

import java.time.LocalDate;

/** Says of a record, asked for as of a day, that it was not there yet. */
record NotYetPage(String path, String title, String words, LocalDate day) {

    Frame frame() {
        return Frame.of(title, words, path).asOf(day);
    }
}
