package org.joinder.extraction.fields;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Everything found in a press release but its legal citations. */
public record ReleaseFields(
        @Nullable Found<String> headline,
        @Nullable Found<LocalDate> date,
        @Nullable Found<Jurisdiction> office,
        @Nullable Found<String> attorneyGeneral,
        List<Contact> contacts,
        Found<ReleaseKind> kind,
        Coalition coalition,
        List<Recipient> recipients,
        List<Quote> quotes) {}
