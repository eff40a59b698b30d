package org.joinder.links;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What is shown of any record where only its name is needed: title, one line more, date, office, and where to open it. */
public record NodeCard(
        NodeRef ref,
        String title,
        String detail,
        @Nullable LocalDate date,
        @Nullable Jurisdiction office,
        boolean published,
        @Nullable String workspacePath,
        @Nullable String publicPath) {}
