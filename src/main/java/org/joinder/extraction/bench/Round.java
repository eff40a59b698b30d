package org.joinder.extraction.bench;

import java.util.Map;

/** One pass over all texts: nanoseconds in all and at two percentiles of a document, and what was found by type. */
record Round(long nanos, long p50, long p99, Map<String, Integer> found) {

    double megabytes(long bytes) {
        return bytes * 1e3 / nanos;
    }
}
