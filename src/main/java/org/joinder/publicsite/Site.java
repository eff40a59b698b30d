package org.joinder.publicsite;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What every page knows of the site: the address it is published under, used where a page names itself in full. */
@ConfigurationProperties("joinder.site")
record Site(@DefaultValue("http://localhost:8080") String address) {

    String full(String path) {
        return address + path;
    }
}
