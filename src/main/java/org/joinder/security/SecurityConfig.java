package org.joinder.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Two doors: the workspace, with sessions and sign-in; and everything else, which anyone may read and nobody may change. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfig {

    // Vaadin's client starts from inline scripts and styles; nothing may come from, or be sent to, elsewhere.
    private static final String WORKSPACE_CONTENT =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(10)
    SecurityFilterChain workspaceChain(HttpSecurity http, AccountRepository accounts) {
        return http.securityMatcher("/app", "/app/**", "/VAADIN/**", "/vaadinServlet/**")
                .with(
                        vaadin(),
                        workspace -> workspace
                                .loginView("/login", "/app/login")
                                // Unknown addresses reach the workspace, which says so in its own look.
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .addFilterBefore(new SessionStillValid(accounts), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(WORKSPACE_CONTENT)))
                .build();
    }

    @Bean
    @Order(1000)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Public pages are cached, and say themselves for how long and who may frame them.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator", "/actuator/**")
                                .denyAll()
                                .requestMatchers(HttpMethod.GET)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(onlyReading()))
                .build();
    }

    private static AuthenticationEntryPoint onlyReading() {
        return (request, response, refused) -> {
            if (HttpMethod.GET.matches(request.getMethod())) {
                response.sendError(HttpStatus.NOT_FOUND.value());
                return;
            }
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
        };
    }
}
