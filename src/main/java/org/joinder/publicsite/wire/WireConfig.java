package org.joinder.publicsite.wire;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class WireConfig {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static StatementNotes statementNotes() {
        return new StatementNotes();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BeanPostProcessor notingDataSources(StatementNotes notes) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof NotingDataSource)
                        ? new NotingDataSource(source, notes)
                        : bean;
            }
        };
    }
}
