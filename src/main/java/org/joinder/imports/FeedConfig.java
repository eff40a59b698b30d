package org.joinder.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Sets the live sources up and looks every few minutes whether one is due. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(FeedSettings.class)
class FeedConfig {

    private static final Duration LOOK = Duration.ofMinutes(5);

    @Bean
    Feeds feeds(FeedSettings settings, Clock clock) {
        return new Feeds(
                List.of(
                        new GovInfoFeed(
                                settings.govinfoAddress(), settings.govinfo().equalsIgnoreCase("on")),
                        new CongressFeed(settings.congressAddress(), settings.congressKey(), clock),
                        new OpenStatesFeed(
                                settings.openstatesAddress(),
                                settings.openstatesKey(),
                                settings.openstatesStates(),
                                clock)),
                new FeedClient(clock, settings.pause(), settings.patience()));
    }

    @Bean
    FeedRunner feedRunner(Feeds feeds, FeedStates states, ImportService imports, DataSource database, Clock clock) {
        return new FeedRunner(feeds, states, imports, database, clock);
    }

    /** A command of the terminal follows no source. */
    @Bean
    @ConditionalOnWebApplication
    SchedulingConfigurer feedSchedule(FeedRunner runner) {
        return tasks -> tasks.addFixedDelayTask(runner::runDue, LOOK);
    }
}
