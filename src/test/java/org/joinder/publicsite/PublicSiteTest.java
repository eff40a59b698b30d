package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class PublicSiteTest {

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/offices", "/offices.json", "/offices/nm", "/offices/nm.json", "/method"})
    void answersWithStrictHeadersAndNoCookie(String address) throws Exception {
        var response = fetch(address);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo(org.joinder.publicsite.wire.PublicHeaders.POLICY);
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isNotBlank();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(response.getHeader("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(response.getHeaders("Set-Cookie")).isEmpty();
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void answersASecondRequestWithNotModified() throws Exception {
        var etag = fetch("/offices").getHeader("ETag");

        var second = web.perform(get("/offices").header("If-None-Match", etag))
                .andReturn()
                .getResponse();

        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
        assertThat(second.getHeader("ETag")).isEqualTo(etag);
    }

    @Test
    void leadsAnAddressAsPeopleTypeItToItsOwn() throws Exception {
        var response = fetch("/Offices/NM/?asOf=2017-08-16");

        assertThat(response.getStatus()).isEqualTo(301);
        assertThat(response.getHeader("Location")).isEqualTo("/offices/nm?asOf=2017-08-16");
        assertThat(response.getHeader("Content-Security-Policy")).isNotBlank();
    }

    @Test
    void answersHead() throws Exception {
        var response = web.perform(head("/offices")).andReturn().getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("ETag")).isEqualTo(fetch("/offices").getHeader("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesToChangeAnything(String method) throws Exception {
        var response = web.perform(request(HttpMethod.valueOf(method), "/offices"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).contains("GET", "HEAD");
    }

    @Test
    void answersEveryAbsentPageAlike() throws Exception {
        var absent = fetch("/no-such-page");

        assertThat(absent.getStatus()).isEqualTo(404);
        assertThat(absent.getContentAsString())
                .contains("There is no page here")
                .doesNotContain("no-such-page");
        for (var address : new String[] {"/offices/zz", "/offices/zz.json", "/campaigns/none", "/letters/none"}) {
            assertSame(absent, fetch(address));
        }
    }

    @Test
    void servesTheStyleSheetForLong() throws Exception {
        var response = fetch("/joinder.css");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("text/css");
        assertThat(response.getHeader("Cache-Control")).contains("max-age=86400");
    }

    private static void assertSame(MockHttpServletResponse one, MockHttpServletResponse other) throws Exception {
        assertThat(other.getStatus()).isEqualTo(one.getStatus());
        assertThat(other.getContentAsString()).isEqualTo(one.getContentAsString());
        for (var name : one.getHeaderNames()) {
            assertThat(other.getHeaders(name)).as(name).isEqualTo(one.getHeaders(name));
        }
        assertThat(other.getHeaderNames()).containsExactlyInAnyOrderElementsOf(one.getHeaderNames());
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
