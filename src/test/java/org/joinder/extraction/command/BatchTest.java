package org.joinder.extraction.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void handsResultsOnInTheOrderGivenWhateverTakesLonger() {
        var out = new ArrayList<String>();
        try (var batch = new Batch<String>(4, BatchTest::slowWhenEven, out::add)) {
            IntStream.range(0, 40).forEach(i -> batch.add(input(i)));
        }
        assertThat(out)
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(Integer::toString).toList());
    }

    @Test
    void holdsOnlyAFewDocumentsAtATime() {
        var handedOn = new AtomicInteger();
        var furthestAhead = new AtomicInteger();
        try (var batch = new Batch<String>(2, Input::name, result -> handedOn.incrementAndGet())) {
            for (int i = 0; i < 500; i++) {
                batch.add(input(i));
                furthestAhead.accumulateAndGet(i + 1 - handedOn.get(), Math::max);
            }
        }
        assertThat(furthestAhead.get()).isLessThanOrEqualTo(8);
        assertThat(handedOn).hasValue(500);
    }

    private static String slowWhenEven(Input input) {
        if (Integer.parseInt(input.name()) % 2 == 0) {
            Thread.yield();
        }
        return input.name();
    }

    private static Input input(int number) {
        return new Input(Integer.toString(number), () -> new byte[0]);
    }
}
