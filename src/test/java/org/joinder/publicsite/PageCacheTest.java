package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class PageCacheTest {

    private final SettableClock clock = new SettableClock();
    private final PageCache cache = new PageCache(clock);
    private int renderings;

    @Test
    void rendersOnceUntilSomethingChanges() {
        assertThat(cache.get("/", this::page)).isEqualTo(cache.get("/", this::page));
        assertThat(renderings).isEqualTo(1);

        cache.drop();
        cache.get("/", this::page);
        assertThat(renderings).isEqualTo(2);
    }

    @Test
    void keepsNothingThatWasRenderedFromRecordsOfBeforeAChange() {
        cache.get("/", () -> {
            cache.drop();
            return page();
        });
        cache.get("/", this::page);

        assertThat(renderings).isEqualTo(2);
    }

    @Test
    void keepsNoPageLongerThanItsTime() {
        cache.get("/", this::page);
        clock.tick(PageCache.KEPT.minus(Duration.ofMillis(1)));
        cache.get("/", this::page);
        assertThat(renderings).isEqualTo(1);

        clock.tick(Duration.ofMillis(1));
        cache.get("/", this::page);
        assertThat(renderings).isEqualTo(2);
    }

    @Test
    void doesNotKeepThatAPageIsAbsent() {
        assertThat(cache.get("/a", Optional::empty)).isEmpty();
        assertThat(cache.get("/a", this::page)).isPresent();
    }

    private Optional<Rendered> page() {
        renderings++;
        return Optional.of(Rendered.of(new byte[] {(byte) renderings}, MediaType.TEXT_HTML));
    }
}
