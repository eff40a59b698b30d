package org.joinder.myoffice;

import java.time.LocalDate;

/** A day that concerns an office; the key stays the same when the day or the words change. */
public record OfficeDate(String key, LocalDate on, String words, String path) {}
