package org.joinder.campaigns;

import java.time.LocalDate;
import org.joinder.links.NodeRef;
import org.jspecify.annotations.Nullable;

/** One dated thing of a campaign, what kind of thing it is, and the record it comes from. */
public record TimelineEntry(
        LocalDate date,
        String kind,
        String words,
        NodeRef ref,
        @Nullable String workspacePath,
        @Nullable String publicPath) {}
