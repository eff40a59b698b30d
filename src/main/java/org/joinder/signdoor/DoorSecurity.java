package org.joinder.signdoor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The chain of the door: no session and no cookie. The secret in the address is the only power, and a browser sends it
 * for nobody else, so that a forged form from elsewhere has nothing to ride on; forms of other sites are refused besides.
 */
@Configuration(proxyBeanMethods = false)
class DoorSecurity {

    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(20)
    SecurityFilterChain signDoorChain(HttpSecurity http) {
        return http.securityMatcher(SignDoorPaths.DOOR + "**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        // The address is the secret: in place of the public pages' policy, nothing of it is told.
                        .addHeaderWriter((request, response) -> response.setHeader("Referrer-Policy", "no-referrer")))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
