package org.joinder.security;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the change history ask the application who is acting. */
@Configuration(proxyBeanMethods = false)
class HistoryConfig {

    @Bean
    HibernatePropertiesCustomizer listenersAreBeans() {
        return properties -> properties.put("hibernate.cdi.extensions", "true");
    }
}
