package org.joinder.messages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Chooses who carries the mail, and looks through the outbox again and again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(MessageSettings.class)
class MessageConfig {

    @Bean
    MailCarrier mailCarrier(ObjectProvider<JavaMailSender> server, MessageSettings settings) {
        var found = server.getIfAvailable();
        return found == null ? new LogCarrier() : new SmtpCarrier(found, settings.from());
    }

    @Bean
    SchedulingConfigurer outboxSchedule(MessageSender sender, MessageSettings settings) {
        return tasks -> tasks.addFixedDelayTask(sender::sendDue, settings.every());
    }
}
