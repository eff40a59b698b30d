package org.joinder.publicsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.joinder.publicsite.wire.Rendered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The style sheet and its address, which carries its hash so that a browser may keep it for as long as it likes. */
@Component
class Style {

    static final String PATH = "/joinder.css";

    private final byte[] bytes;
    private final String address;

    Style() {
        try {
            bytes = new ClassPathResource("META-INF/resources" + PATH).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        address = PATH + "?v=" + Rendered.hash(bytes).substring(0, 12);
    }

    String address() {
        return address;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
