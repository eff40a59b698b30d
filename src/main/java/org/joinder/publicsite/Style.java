package org.joinder.publicsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.joinder.publicsite.wire.Rendered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The style sheet and its address, which carries its hash so that a browser may keep it for as long as it likes; and the
 * mark of the site.
 */
@Component
class Style {

    static final String PATH = "/joinder.css";
    static final String ICON = "/icon.svg";

    private final byte[] bytes;
    private final byte[] icon;
    private final String address;

    Style() {
        bytes = read(PATH);
        icon = read(ICON);
        address = PATH + "?v=" + Rendered.hash(bytes).substring(0, 12);
    }

    String address() {
        return address;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    byte[] icon() {
        return icon.clone();
    }

    private static byte[] read(String path) {
        try {
            return new ClassPathResource("META-INF/resources" + path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
