package org.joinder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentTest {

    @Test
    void leavesATextWithoutMarksWhole() {
        assertThat(Segment.cut(10, List.of())).containsExactly(new Segment(0, 10, List.of()));
        assertThat(Segment.cut(0, List.of())).isEmpty();
    }

    @Test
    void cutsWhereMarksOverlap() {
        assertThat(Segment.cut(10, List.of(mark("a", 1, 6), mark("b", 4, 8))))
                .containsExactly(
                        new Segment(0, 1, List.of()),
                        new Segment(1, 4, List.of("a")),
                        new Segment(4, 6, List.of("a", "b")),
                        new Segment(6, 8, List.of("b")),
                        new Segment(8, 10, List.of()));
    }

    @Test
    void keepsTwoMarksOfTheSameWordsApart() {
        assertThat(Segment.cut(4, List.of(mark("a", 0, 4), mark("b", 0, 4))))
                .containsExactly(new Segment(0, 4, List.of("a", "b")));
    }

    @Test
    void leavesOutMarksBeyondTheText() {
        assertThat(Segment.cut(4, List.of(mark("a", 2, 9), mark("b", 3, 3))))
                .containsExactly(new Segment(0, 4, List.of()));
    }

    @Test
    void coversTheTextAndEveryMarkExactlyWhateverTheMarks() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var marks = IntStream.range(0, random.nextInt(12))
                    .mapToObj(n -> any(random, n))
                    .toList();
            var segments = Segment.cut(50, marks);
            for (var at = 0; at < 50; at++) {
                var place = at;
                var here = segments.stream()
                        .filter(segment -> segment.start() <= place && place < segment.end())
                        .toList();
                assertThat(here).hasSize(1);
                assertThat(here.getFirst().marks())
                        .containsExactlyInAnyOrderElementsOf(marks.stream()
                                .filter(mark -> mark.start() <= place && place < mark.end())
                                .map(Mark::id)
                                .toList());
            }
        }
    }

    private static Mark any(Random random, int number) {
        var start = random.nextInt(49);
        return mark("m" + number, start, start + 1 + random.nextInt(50 - start));
    }

    private static Mark mark(String id, int start, int end) {
        return new Mark(start, end, id, "Bill", "suggested");
    }
}
