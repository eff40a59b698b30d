package org.joinder.signdoor;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets an address through so many times a minute. Each node counts for itself; what is remembered is bounded. */
@Component
class Turnstile {

    static final int A_MINUTE = 60;
    private static final int REMEMBERED = 20_000;
    private static final long MINUTE = 60_000;

    private final Map<String, Integer> passed = new HashMap<>();
    private final Clock clock;
    private long minute;

    Turnstile(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean admits(String address) {
        long now = clock.millis() / MINUTE;
        if (now != minute || passed.size() > REMEMBERED) {
            passed.clear();
            minute = now;
        }
        return passed.merge(address, 1, Integer::sum) <= A_MINUTE;
    }
}
