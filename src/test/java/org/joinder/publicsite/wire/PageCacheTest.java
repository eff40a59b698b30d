package org.joinder.publicsite.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class PageCacheTest {

    private final SettableClock clock = new SettableClock();
    private final Instant embargoEnds = clock.instant().plus(Duration.ofHours(2));
    private final PageCache cache = new PageCache(_ -> embargoEnds, clock);
    private final AtomicInteger renderings = new AtomicInteger();

    @BeforeEach
    void listen() {
        cache.listens();
    }

    @Test
    void rendersOnceUntilATableChangesThatThePageWasMadeFrom() {
        assertThat(ask()).isEqualTo(ask());
        cache.changed(List.of("bill"));
        ask();
        assertThat(renderings).hasValue(1);

        cache.changed(List.of("account", "letter"));
        ask();
        assertThat(renderings).hasValue(2);
    }

    @Test
    void rendersOnceHoweverManyAskAtTheSameTime() throws Exception {
        var open = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 500)
                    .mapToObj(_ -> people.submit(() -> cache.get("/", () -> {
                        await(open);
                        return page("letter");
                    })))
                    .toList();
            open.countDown();

            Set<Rendered> given = new HashSet<>();
            for (Future<Optional<Rendered>> each : asked) {
                given.add(each.get().orElseThrow());
            }
            assertThat(given).hasSize(1);
        }
        assertThat(renderings).hasValue(1);
    }

    @Test
    void givesNobodyAPageOfBeforeAChangeWhoAskedAfterIt() throws Exception {
        var started = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var early = people.submit(() -> cache.get("/", () -> {
                boolean isFirst = renderings.get() == 0;
                if (isFirst) {
                    started.countDown();
                    await(changed);
                }
                return page("letter");
            }));
            await(started);
            cache.changed(List.of("letter"));
            var late = people.submit(() -> cache.get("/", () -> page("letter")));
            changed.countDown();

            assertThat(text(late.get())).isEqualTo(text(cache.get("/", () -> page("letter"))));
            early.get();
        }
        assertThat(text(cache.get("/", () -> page("letter")))).isNotEqualTo("1");
    }

    @Test
    void forgetsEveryPageWhenItsTimeHasCome() {
        ask();
        clock.set(embargoEnds.minusMillis(1));
        ask();
        assertThat(renderings).hasValue(1);

        clock.set(embargoEnds);
        ask();
        assertThat(renderings).hasValue(2);
    }

    @Test
    void keepsNothingForLongWhileNobodyTellsOfChanges() {
        ask();
        cache.isDeaf();
        ask();
        assertThat(renderings).hasValue(2);

        clock.tick(Duration.ofSeconds(1));
        ask();
        assertThat(renderings).hasValue(3);
    }

    @Test
    void doesNotKeepThatAPageIsAbsentNorThatItFailed() {
        assertThat(cache.get("/", Optional::empty)).isEmpty();
        assertThatThrownBy(() -> cache.get("/", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(ask()).isPresent();
    }

    @Test
    void boundsWhatItKeeps() {
        var large = new byte[1 << 20];
        for (int each = 0; each < 200; each++) {
            cache.get("/" + each, () -> Optional.of(Rendered.of(large, MediaType.IMAGE_PNG)));
        }

        assertThat(IntStream.range(0, 200)
                        .filter(each -> cache.kept("/" + each) != null)
                        .count())
                .isLessThan(65);
    }

    private Optional<Rendered> ask() {
        return cache.get("/", () -> page("letter"));
    }

    private Optional<Rendered> page(String... tables) {
        Reading.note(Set.of(tables));
        var words = Integer.toString(renderings.incrementAndGet());
        return Optional.of(Rendered.of(words.getBytes(UTF_8), MediaType.TEXT_HTML));
    }

    private static String text(Optional<Rendered> page) {
        return new String(page.orElseThrow().body(), UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
