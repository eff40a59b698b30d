package org.joinder.signdoor;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/** Looks for reminders that are due, again and again. */
@Configuration(proxyBeanMethods = false)
class ReminderConfig {

    @Bean
    SchedulingConfigurer reminderSchedule(Reminders reminders, @Value("${joinder.reminders.every}") Duration every) {
        return tasks -> tasks.addFixedDelayTask(new FixedDelayTask(reminders::remindDue, every, every));
    }
}
