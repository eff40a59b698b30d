package org.joinder.publicsite;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells addresses of the web from those that would run something when followed. */
final class WebLink {

    private static final Set<String> OF_THE_WEB = Set.of("http", "https");

    private WebLink() {}

    static @Nullable String orNull(@Nullable String address) {
        return address != null && isOfTheWeb(address) ? address : null;
    }

    private static boolean isOfTheWeb(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null
                    && OF_THE_WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
