package org.joinder.messages;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** From whom messages come, and how often the outbox is looked through. */
@ConfigurationProperties("joinder.messages")
record MessageSettings(String from, Duration every) {}
