package org.joinder.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** How many reports one sender, and all together, may send this node; a sender's address is forgotten after an hour. */
@Component
class ReportLimit {

    private static final int EACH = 5;
    private static final Duration IN = Duration.ofMinutes(10);
    private static final int TOGETHER = 300;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> senders =
            Caffeine.newBuilder().expireAfterAccess(AN_HOUR).maximumSize(50_000).build();
    private final Bucket together = bucket(TOGETHER, AN_HOUR);

    boolean allows(String address) {
        return senders.get(sender(address), _ -> bucket(EACH, IN)).tryConsume(1) && together.tryConsume(1);
    }

    private static Bucket bucket(int most, Duration time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, time))
                .build();
    }

    /** One household has a whole /64 of the sixth version, and so counts as one. */
    private static String sender(String address) {
        try {
            var numeric = InetAddress.ofLiteral(address);
            return numeric instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(numeric.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException notNumeric) {
            return address;
        }
    }
}
