package org.joinder.publicsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The address of the style sheet, which carries its hash so that a browser may keep it for as long as it likes. */
@Component
class Style {

    static final String PATH = "/joinder.css";

    private final String address;

    Style() {
        try {
            var bytes = new ClassPathResource("META-INF/resources" + PATH).getContentAsByteArray();
            address = PATH + "?v=" + Rendered.hash(bytes).substring(0, 12);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String address() {
        return address;
    }
}
