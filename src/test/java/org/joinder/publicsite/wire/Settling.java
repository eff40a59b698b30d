package org.joinder.publicsite.wire;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until a node has heard of every change that was made before. */
public final class Settling {

    private Settling() {}

    public static void of(ApplicationContext node) {
        var token = UUID.randomUUID().toString();
        var cache = node.getBean(PageCache.class);
        var database = node.getBean(JdbcClient.class);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    database.sql("select pg_notify('joinder_change', ?)")
                            .param(token)
                            .query(String.class)
                            .optional();
                    Thread.sleep(2);
                    return cache.hasHeardOf(token);
                });
    }
}
