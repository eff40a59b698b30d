package org.joinder.imports;

import java.util.List;

/** The live sources and who asks them. */
record Feeds(List<Feed> all, FeedClient client) {}
