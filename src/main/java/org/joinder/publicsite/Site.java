package org.joinder.publicsite;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What every page knows of the site: the address it is published under, used where a page names itself in full. */
@ConfigurationProperties("joinder.site")
record Site(
        @DefaultValue("http://localhost:8080") String address,
        @Nullable String securityContact) {

    static Site at(String address) {
        return new Site(address, null);
    }

    /** Where to tell of a weakness: the address that is configured, else the page on which errors are reported. */
    String contactForSecurity() {
        return securityContact == null || securityContact.isBlank() ? full("/report-error") : securityContact;
    }

    String full(String path) {
        return address + path;
    }
}
