package org.joinder.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SecurityChainTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void sendsAnonymousFromTheWorkspaceToSignIn() throws Exception {
        mvc.perform(get("/app/accounts")).andExpect(redirectedUrl("/app/login"));
    }

    @Test
    void answersHealthToAnyoneWithoutASession() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk()).andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans"})
    void hidesOtherActuatorEndpointsEvenFromAdministrators(String path) throws Exception {
        mvc.perform(get(path).with(user("a").roles(Role.ADMIN))).andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void refusesEveryMethodButReadingOutsideTheWorkspace(String method) throws Exception {
        mvc.perform(request(HttpMethod.valueOf(method), "/"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET, HEAD"));
    }
}
