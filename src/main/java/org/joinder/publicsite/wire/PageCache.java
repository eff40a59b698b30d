package org.joinder.publicsite.wire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Pages as they were rendered, by their address. Each is rendered once however many ask, and forgotten when a table it
 * was made from changes or when its time has come; what was made meanwhile from older records is not kept.
 */
@Component
public class PageCache {

    private static final Logger LOG = LoggerFactory.getLogger(PageCache.class);
    private static final long MOST_BYTES = 64L << 20;
    private static final Duration WHILE_DEAF = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 3;

    private record Entry(Rendered page, Set<String> tables, Instant until) {}

    /** What one rendering gave: the page or its absence, from records as they stood when so many changes were known. */
    private record Flight(Optional<Rendered> page, Set<String> tables, long since) {}

    private final Cache<String, Entry> entries = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Entry entry) ->
                    address.length() + entry.page().weight())
            .build();
    private final Map<String, CompletableFuture<Flight>> flights = new ConcurrentHashMap<>();
    private final Map<String, Long> changedAt = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final TurningPoint turningPoint;
    private final Clock clock;
    private volatile long allChangedAt;
    private volatile boolean listening;

    PageCache(TurningPoint turningPoint, Clock clock) {
        this.turningPoint = turningPoint;
        this.clock = clock;
    }

    /** The page if it is kept; asks neither a template nor the database. */
    public @Nullable Rendered kept(String address) {
        var entry = entries.getIfPresent(address);
        return entry != null && clock.instant().isBefore(entry.until()) ? entry.page() : null;
    }

    /** The page, rendered if it is not kept; an absent page is absent for this once. */
    public Optional<Rendered> get(String address, Supplier<Optional<Rendered>> render) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            var kept = kept(address);
            if (kept != null) {
                return Optional.of(kept);
            }
            var flight = join(address, render);
            if (isStillTrue(flight)) {
                return flight.page();
            }
        }
        return render.get();
    }

    /** Forgets what was made from these tables. */
    void changed(Collection<String> tables) {
        long now = changes.incrementAndGet();
        tables.forEach(table -> changedAt.put(table, now));
        entries.asMap().values().removeIf(entry -> tables.stream().anyMatch(entry.tables()::contains));
    }

    boolean hasHeardOf(String table) {
        return changedAt.containsKey(table);
    }

    /** Forgets everything, and from now on keeps pages as long as they hold. */
    void listens() {
        forgetAll();
        listening = true;
    }

    /** Forgets everything; while nobody tells of changes no page is kept for long. */
    void isDeaf() {
        listening = false;
        forgetAll();
    }

    private void forgetAll() {
        allChangedAt = changes.incrementAndGet();
        entries.invalidateAll();
    }

    private Flight join(String address, Supplier<Optional<Rendered>> render) {
        var mine = new CompletableFuture<Flight>();
        var other = flights.putIfAbsent(address, mine);
        if (other != null) {
            return result(other);
        }
        try {
            var flight = fly(address, render);
            // Gone before it is told: who finds it out of date must not meet it again.
            flights.remove(address, mine);
            mine.complete(flight);
        } catch (RuntimeException | Error failed) {
            flights.remove(address, mine);
            mine.completeExceptionally(failed);
            throw failed;
        }
        return result(mine);
    }

    private static Flight result(CompletableFuture<Flight> flight) {
        try {
            return flight.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Flight fly(String address, Supplier<Optional<Rendered>> render) {
        long since = changes.get();
        // Another flight may have landed between the look and the start of this one.
        var entry = entries.getIfPresent(address);
        if (entry != null && clock.instant().isBefore(entry.until())) {
            return new Flight(Optional.of(entry.page()), entry.tables(), since);
        }
        var startedAt = clock.instant();
        var until = listening ? turningPoint.after(startedAt) : startedAt.plus(WHILE_DEAF);
        LOG.debug("rendering {}", address);
        var noted = Reading.noting(render);
        var flight = new Flight(noted.result(), noted.tables(), since);
        flight.page().ifPresent(page -> keep(address, new Entry(page, noted.tables(), until), flight));
        return flight;
    }

    private void keep(String address, Entry entry, Flight flight) {
        entries.put(address, entry);
        if (!isStillTrue(flight)) {
            entries.asMap().remove(address, entry);
        }
    }

    private boolean isStillTrue(Flight flight) {
        return allChangedAt <= flight.since()
                && flight.tables().stream().noneMatch(table -> changedAt.getOrDefault(table, 0L) > flight.since());
    }
}
