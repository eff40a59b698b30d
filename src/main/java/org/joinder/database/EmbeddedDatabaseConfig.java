package org.joinder.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Starts the embedded database unless an external one is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedDatabaseConfig {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${joinder.data:.joinder}") Path data, @Value("${joinder.data-join:false}") boolean join) {
        if (!ClassUtils.isPresent("io.zonky.test.db.postgres.embedded.EmbeddedPostgres", null)) {
            throw DatabaseUnavailable.notBundled();
        }
        return EmbeddedDatabase.open(data, join);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database.jdbcUrl());
    }

    private record EmbeddedConnection(String url) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
