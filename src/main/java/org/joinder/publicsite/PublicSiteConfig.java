package org.joinder.publicsite;

import gg.jte.TemplateEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(Site.class)
class PublicSiteConfig {

    @Bean
    TemplateEngine publicTemplates() {
        return Templates.precompiled();
    }
}
