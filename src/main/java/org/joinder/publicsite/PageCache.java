package org.joinder.publicsite;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Pages as they were rendered, dropped all together when anything they may show changes. They also age quickly: an
 * embargo lifts and a deadline passes without anybody changing a record, and another node may have made the change.
 */
@Component
class PageCache {

    static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 2_000;

    private record Entry(Rendered page, Instant until) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    PageCache(Clock clock) {
        this.clock = clock;
    }

    Optional<Rendered> get(String address, Supplier<Optional<Rendered>> render) {
        var kept = entries.get(address);
        if (kept != null && clock.instant().isBefore(kept.until())) {
            return Optional.of(kept.page());
        }
        var before = changes.get();
        var startedAt = clock.instant();
        var fresh = render.get();
        fresh.ifPresent(page -> keep(address, new Entry(page, startedAt.plus(KEPT)), before));
        return fresh;
    }

    /** Forgets every page; what is being rendered meanwhile from older records is not kept either. */
    void drop() {
        changes.incrementAndGet();
        entries.clear();
    }

    private void keep(String address, Entry entry, long before) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(address, entry);
        if (changes.get() != before) {
            entries.remove(address, entry);
        }
    }
}
